package org.goalkeeper.waiver.web;

import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.account.Right;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.Organizations;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.web.CsvTable;
import org.goalkeeper.waiver.Waiver;
import org.goalkeeper.waiver.Waivers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The waivers of an organisation, and what is decided about them. */
@Controller
@RequestMapping("/organizations/{org}")
class WaiversPage {

    /** Says that a decision was made beside the goals, where its maker wants to be again. */
    private static final String BESIDE_GOALS = "goals";

    private final Access access;
    private final Organizations organizations;
    private final Waivers waivers;
    private final WaiverList list;

    WaiversPage(Access access, Organizations organizations, Waivers waivers, WaiverList list) {
        this.access = access;
        this.organizations = organizations;
        this.waivers = waivers;
        this.list = list;
    }

    @GetMapping("/waivers")
    ModelAndView list(@PathVariable String org, WaiverFilter filter) {
        return page(access.to(org), filter, null);
    }

    private ModelAndView page(Member member, WaiverFilter filter, @Nullable String refusal) {
        ModelAndView page = new ModelAndView("waiver/waivers");
        page.addObject("waivers", filtered(member, filter));
        page.addObject("organization", organizations.get(member));
        page.addObject("filter", filter);
        page.addObject("listing", filter.listing());
        page.addObject("states", Waivers.State.values());
        page.addObject("refusal", refusal);
        return page;
    }

    private List<WaiverRow> filtered(Member member, WaiverFilter filter) {
        return filter.of(list.of(member, WaiverFilter.given(filter.cycle()), WaiverFilter.given(filter.team())));
    }

    @GetMapping("/waivers.csv")
    ResponseEntity<String> table(@PathVariable String org, WaiverFilter filter) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "cycle", "team", "rule", "subject", "state", "expires", "reason", "requester", "decider", "decision"));
        filtered(access.to(org), filter).forEach(one -> rows.add(row(one)));
        return CsvTable.download("waivers.csv", rows);
    }

    private static List<String> row(WaiverRow row) {
        Waiver waiver = row.waiver();
        return List.of(
                waiver.cycle(),
                waiver.team(),
                waiver.rule(),
                text(waiver.subject()),
                row.word(),
                waiver.expires().toString(),
                waiver.reason(),
                row.requester(),
                text(row.decider()),
                text(waiver.decisionReason()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    @PostMapping("/waivers/{waiver}/approve")
    ModelAndView approve(
            @PathVariable String org, @PathVariable String waiver, @RequestParam(defaultValue = "") String from) {
        Member member = access.to(org);
        return decided(member, from, () -> waivers.approve(member, waiver));
    }

    @PostMapping("/waivers/{waiver}/reject")
    ModelAndView reject(
            @PathVariable String org,
            @PathVariable String waiver,
            @RequestParam String reason,
            @RequestParam(defaultValue = "") String from) {
        Member member = access.to(org);
        return decided(
                member, from, () -> waivers.refuse(member, waiver, Waiver.Decision.REJECTED, AskForm.reason(reason)));
    }

    @PostMapping("/waivers/{waiver}/revoke")
    ModelAndView revoke(
            @PathVariable String org,
            @PathVariable String waiver,
            @RequestParam String reason,
            @RequestParam(defaultValue = "") String from) {
        Member member = access.to(org);
        return decided(
                member, from, () -> waivers.refuse(member, waiver, Waiver.Decision.REVOKED, AskForm.reason(reason)));
    }

    private interface Deciding {
        Waiver decide();
    }

    private ModelAndView decided(Member member, String from, Deciding deciding) {
        member.need(Right.GOVERN);
        String home = "redirect:/organizations/" + member.organization();
        try {
            Waiver waiver = deciding.decide();
            return new ModelAndView(
                    from.equals(BESIDE_GOALS)
                            ? home + "/cycles/" + waiver.cycle() + "/teams/" + waiver.team()
                            : home + "/waivers");
        } catch (RefusedException e) {
            ModelAndView page = page(member, WaiverFilter.ALL, e.detail());
            page.setStatus(e.refusal().status());
            return page;
        }
    }
}
