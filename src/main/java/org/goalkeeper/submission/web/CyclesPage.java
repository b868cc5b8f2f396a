package org.goalkeeper.submission.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.account.Right;
import org.goalkeeper.cycle.Cycle;
import org.goalkeeper.cycle.Cycles;
import org.goalkeeper.cycle.Phase;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.Organizations;
import org.goalkeeper.organization.Teams;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.web.CsvTable;
import org.goalkeeper.submission.CycleGate;
import org.goalkeeper.submission.TeamState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The cycles of an organisation. */
@Controller
@RequestMapping("/organizations/{org}")
class CyclesPage {

    private static final int MOST = 500;

    private final Access access;
    private final Organizations organizations;
    private final Cycles cycles;
    private final CycleGate gate;
    private final Teams teams;
    private final Clock clock;

    CyclesPage(Access access, Organizations organizations, Cycles cycles, CycleGate gate, Teams teams, Clock clock) {
        this.access = access;
        this.organizations = organizations;
        this.cycles = cycles;
        this.gate = gate;
        this.teams = teams;
        this.clock = clock;
    }

    @GetMapping("/cycles")
    ModelAndView list(@PathVariable String org, CyclesFilter filter) {
        return page(access.to(org), filter, CyclePlanForm.EMPTY, null);
    }

    private ModelAndView page(Member member, CyclesFilter filter, CyclePlanForm form, @Nullable String refusal) {
        ModelAndView page = new ModelAndView("submission/cycles");
        page.addObject("organization", organizations.get(member));
        List<Cycle> all = all(member);
        page.addObject("none", all.isEmpty());
        page.addObject(
                "cycles",
                filter.of(all).stream()
                        .map(cycle -> new Row(
                                cycle,
                                CycleTimeline.of(cycle, LocalDate.now(clock)),
                                cycle.phase() == Phase.CLOSED ? List.of() : gate.teams(member, cycle.id())))
                        .toList());
        page.addObject("phases", Phase.values());
        page.addObject("filter", filter);
        page.addObject("listing", filter.listing());
        page.addObject("teams", teams.all(member.organization()));
        page.addObject("governs", member.may(Right.GOVERN));
        page.addObject("form", form);
        page.addObject("refusal", refusal);
        return page;
    }

    private List<Cycle> all(Member member) {
        return cycles.list(member, new PageRequest("", MOST)).items();
    }

    /**
     * A cycle in the table.
     *
     * @param cycle the cycle
     * @param timeline where today lies in it
     * @param teams where its teams stand; empty once it is closed
     */
    record Row(Cycle cycle, CycleTimeline timeline, List<TeamState> teams) {

        /** How many of the teams have goals that pass. */
        public long passed() {
            return CycleFilter.passed(teams);
        }
    }

    @GetMapping("/cycles.csv")
    ResponseEntity<String> table(@PathVariable String org, CyclesFilter filter) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("cycle", "first day", "last day", "phase"));
        filter.of(all(access.to(org)))
                .forEach(cycle -> rows.add(List.of(
                        cycle.id(),
                        cycle.startDate().toString(),
                        cycle.endDate().toString(),
                        cycle.phase().word())));
        return CsvTable.download("cycles.csv", rows);
    }

    @PostMapping("/cycles")
    ModelAndView plan(@PathVariable String org, CyclePlanForm form) {
        Member member = access.to(org).need(Right.GOVERN);
        try {
            String id = cycles.put(member, form.checkedId(), form.plan(), null).id();
            return new ModelAndView("redirect:/organizations/" + org + "/cycles/" + id);
        } catch (RefusedException e) {
            ModelAndView page = page(member, CyclesFilter.ALL, form, e.detail());
            page.setStatus(e.refusal().status());
            return page;
        }
    }
}
