package org.goalkeeper.submission.web;

import org.goalkeeper.account.Right;
import org.goalkeeper.cycle.Cycles;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.Organizations;
import org.goalkeeper.organization.Teams;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The cycles of an organisation. */
@Controller
@RequestMapping("/organizations/{org}/cycles")
class CyclesPage {

    private static final int MOST = 500;

    private final Access access;
    private final Organizations organizations;
    private final Cycles cycles;
    private final Teams teams;

    CyclesPage(Access access, Organizations organizations, Cycles cycles, Teams teams) {
        this.access = access;
        this.organizations = organizations;
        this.cycles = cycles;
        this.teams = teams;
    }

    @GetMapping
    ModelAndView list(@PathVariable String org) {
        return page(access.to(org), CyclePlanForm.EMPTY, null);
    }

    private ModelAndView page(Member member, CyclePlanForm form, @Nullable String refusal) {
        ModelAndView page = new ModelAndView("submission/cycles");
        page.addObject("organization", organizations.get(member));
        page.addObject("cycles", cycles.list(member, new PageRequest("", MOST)).items());
        page.addObject("teams", teams.all(member.organization()));
        page.addObject("governs", member.may(Right.GOVERN));
        page.addObject("form", form);
        page.addObject("refusal", refusal);
        return page;
    }

    @PostMapping
    ModelAndView plan(@PathVariable String org, CyclePlanForm form) {
        Member member = access.to(org).need(Right.GOVERN);
        try {
            String id = cycles.put(member, form.checkedId(), form.plan(), null).id();
            return new ModelAndView("redirect:/organizations/" + org + "/cycles/" + id);
        } catch (RefusedException e) {
            ModelAndView page = page(member, form, e.detail());
            page.setStatus(e.refusal().status());
            return page;
        }
    }
}
