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
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.web.CsvTable;
import org.goalkeeper.submission.CycleGate;
import org.goalkeeper.submission.StoredEvaluation;
import org.goalkeeper.submission.TeamState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One cycle: where each team stands, what keeps it from opening, and opening and closing it. */
@Controller
@RequestMapping("/organizations/{org}/cycles/{cycle}")
class CyclePage {

    private final Access access;
    private final Organizations organizations;
    private final Cycles cycles;
    private final CycleGate gate;
    private final Clock clock;

    CyclePage(Access access, Organizations organizations, Cycles cycles, CycleGate gate, Clock clock) {
        this.access = access;
        this.organizations = organizations;
        this.cycles = cycles;
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String org, @PathVariable String cycle, CycleFilter filter) {
        return page(access.to(org), cycle, filter, null);
    }

    private ModelAndView page(Member member, String id, CycleFilter filter, @Nullable RefusedException refusal) {
        Cycle cycle = cycles.get(member, id);
        ModelAndView page = new ModelAndView("submission/cycle");
        page.addObject("organization", organizations.get(member));
        page.addObject("cycle", cycle);
        List<TeamState> teams = gate.teams(member, id);
        page.addObject("timeline", CycleTimeline.of(cycle, LocalDate.now(clock)));
        page.addObject("phases", Phase.values());
        page.addObject("teams", teams);
        page.addObject("passed", CycleFilter.passed(teams));
        page.addObject("shown", filter.of(teams));
        page.addObject("filter", filter);
        page.addObject("gates", CycleFilter.GATES);
        page.addObject("listing", filter.listing());
        page.addObject("blockers", gate.blockers(member, id));
        page.addObject("scores", cycles.scores(member, id));
        page.addObject("governs", member.may(Right.GOVERN));
        page.addObject("refusal", refusal == null ? null : refusal.detail());
        if (refusal != null) {
            page.setStatus(refusal.refusal().status());
        }
        return page;
    }

    @GetMapping("/teams.csv")
    ResponseEntity<String> table(@PathVariable String org, @PathVariable String cycle, CycleFilter filter) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "team",
                "gate",
                "clean rate",
                "errors",
                "warnings",
                "infos",
                "waived",
                "version",
                "submitted",
                "stale"));
        filter.of(gate.teams(access.to(org), cycle)).forEach(state -> rows.add(row(state)));
        return CsvTable.download(cycle + ".csv", rows);
    }

    private static List<String> row(TeamState state) {
        StoredEvaluation found = state.evaluation();
        return found == null
                ? List.of(state.team(), CycleFilter.gate(state), "", "", "", "", "", "", "", "")
                : List.of(
                        state.team(),
                        CycleFilter.gate(state),
                        found.cleanRate().stripTrailingZeros().toPlainString(),
                        Integer.toString(found.errors()),
                        Integer.toString(found.warnings()),
                        Integer.toString(found.infos()),
                        Integer.toString(found.waived()),
                        Long.toString(found.number()),
                        String.valueOf(state.submittedAt()),
                        Boolean.toString(state.stale()));
    }

    @PostMapping("/open")
    ModelAndView open(@PathVariable String org, @PathVariable String cycle, @RequestParam long version) {
        Member member = access.to(org);
        return decided(member, cycle, () -> gate.open(member, cycle, Etag.of(version)));
    }

    @PostMapping("/close")
    ModelAndView close(@PathVariable String org, @PathVariable String cycle, @RequestParam long version) {
        Member member = access.to(org);
        return decided(member, cycle, () -> gate.close(member, cycle, Etag.of(version)));
    }

    private ModelAndView decided(Member member, String cycle, Runnable decision) {
        member.need(Right.GOVERN);
        try {
            decision.run();
            return new ModelAndView("redirect:/organizations/" + member.organization() + "/cycles/" + cycle);
        } catch (RefusedException e) {
            return page(member, cycle, CycleFilter.ALL, e);
        }
    }
}
