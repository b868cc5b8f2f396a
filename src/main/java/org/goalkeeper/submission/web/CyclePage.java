package org.goalkeeper.submission.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.goalkeeper.account.Right;
import org.goalkeeper.cycle.Cycle;
import org.goalkeeper.cycle.Cycles;
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

    private static final int ALL = 100;

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
    ModelAndView show(@PathVariable String org, @PathVariable String cycle) {
        return page(access.to(org), cycle, null);
    }

    private ModelAndView page(Member member, String id, @Nullable RefusedException refusal) {
        Cycle cycle = cycles.get(member, id);
        ModelAndView page = new ModelAndView("submission/cycle");
        page.addObject("organization", organizations.get(member));
        page.addObject("cycle", cycle);
        page.addObject("elapsed", elapsed(cycle));
        page.addObject("teams", gate.teams(member, id));
        page.addObject("blockers", gate.blockers(member, id));
        page.addObject("scores", cycles.scores(member, id));
        page.addObject("governs", member.may(Right.GOVERN));
        page.addObject("refusal", refusal == null ? null : refusal.detail());
        if (refusal != null) {
            page.setStatus(refusal.refusal().status());
        }
        return page;
    }

    /** How much of the cycle is over, in percent. */
    private int elapsed(Cycle cycle) {
        LocalDate today = LocalDate.now(clock);
        long days = ChronoUnit.DAYS.between(cycle.startDate(), cycle.endDate()) + 1;
        long over = ChronoUnit.DAYS.between(cycle.startDate(), today);
        return (int) Math.max(0, Math.min(ALL, over * ALL / days));
    }

    @GetMapping(params = "csv")
    ResponseEntity<String> table(@PathVariable String org, @PathVariable String cycle) {
        List<List<String>> rows = new java.util.ArrayList<>();
        rows.add(List.of("team", "version", "gate", "errors", "warnings", "infos", "waived", "clean rate", "stale"));
        gate.teams(access.to(org), cycle).forEach(state -> rows.add(row(state)));
        return CsvTable.download(cycle + ".csv", rows);
    }

    private static List<String> row(TeamState state) {
        StoredEvaluation found = state.evaluation();
        return found == null
                ? List.of(state.team(), "", "missing", "", "", "", "", "", "")
                : List.of(
                        state.team(),
                        Long.toString(found.number()),
                        found.gatePassed() ? "passed" : "failed",
                        Integer.toString(found.errors()),
                        Integer.toString(found.warnings()),
                        Integer.toString(found.infos()),
                        Integer.toString(found.waived()),
                        found.cleanRate().stripTrailingZeros().toPlainString(),
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
            return page(member, cycle, e);
        }
    }
}
