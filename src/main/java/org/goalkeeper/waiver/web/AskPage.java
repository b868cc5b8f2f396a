package org.goalkeeper.waiver.web;

import org.goalkeeper.account.Right;
import org.goalkeeper.cycle.Cycles;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.Organizations;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.waiver.WaiverRequests;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asking that a finding may stand. */
@Controller
@RequestMapping("/organizations/{org}/waivers")
class AskPage {

    private final Access access;
    private final Organizations organizations;
    private final Cycles cycles;
    private final WaiverRequests requests;

    AskPage(Access access, Organizations organizations, Cycles cycles, WaiverRequests requests) {
        this.access = access;
        this.organizations = organizations;
        this.cycles = cycles;
        this.requests = requests;
    }

    @PostMapping
    ModelAndView ask(@PathVariable String org, AskForm form) {
        Member member = access.to(org).need(Right.SUBMIT, form.team());
        try {
            requests.request(member, form.cycle(), form.team(), form.wanted());
            return new ModelAndView("redirect:/organizations/" + member.organization() + "/cycles/" + form.cycle()
                    + "/teams/" + form.team());
        } catch (RefusedException e) {
            ModelAndView page = new ModelAndView("waiver/ask");
            page.addObject("organization", organizations.get(member));
            page.addObject("form", form);
            page.addObject("latest", requests.latest(cycles.get(member, form.cycle())));
            page.addObject("refusal", e.detail());
            page.setStatus(e.refusal().status());
            return page;
        }
    }
}
