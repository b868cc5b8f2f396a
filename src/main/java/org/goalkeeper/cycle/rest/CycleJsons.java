package org.goalkeeper.cycle.rest;

import org.goalkeeper.api.model.CycleJson;
import org.goalkeeper.api.model.PhaseJson;
import org.goalkeeper.api.model.TeamScoreJson;
import org.goalkeeper.cycle.Cycle;
import org.goalkeeper.cycle.Cycles;
import org.goalkeeper.cycle.Phase;
import org.goalkeeper.organization.Member;
import org.springframework.stereotype.Component;

/** The contract's words for cycles. */
@Component
public class CycleJsons {

    private final Cycles cycles;

    CycleJsons(Cycles cycles) {
        this.cycles = cycles;
    }

    /** A cycle with its teams and, once it is closed, their scores. */
    public CycleJson of(Member member, Cycle cycle) {
        CycleJson json = new CycleJson(
                        cycle.id(),
                        cycle.startDate(),
                        cycle.endDate(),
                        PhaseJson.valueOf(cycle.phase().name()),
                        cycles.teams(member.organization(), cycle.id()))
                .retrospective(cycle.retrospective());
        if (cycle.phase() == Phase.CLOSED) {
            json.scores(cycles.scores(member, cycle.id()).stream()
                    .map(score -> new TeamScoreJson(score.key().team(), score.score()))
                    .toList());
        }
        return json;
    }
}
