package org.goalkeeper.cycle.rest;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.account.Right;
import org.goalkeeper.api.CyclesApi;
import org.goalkeeper.api.model.CycleJson;
import org.goalkeeper.api.model.CyclePageJson;
import org.goalkeeper.api.model.CyclePlanJson;
import org.goalkeeper.api.model.TeamScoreJson;
import org.goalkeeper.cycle.Cycle;
import org.goalkeeper.cycle.Cycles;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Member;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CyclesController implements CyclesApi {

    private final Access access;
    private final Cycles cycles;
    private final CycleJsons json;

    CyclesController(Access access, Cycles cycles, CycleJsons json) {
        this.access = access;
        this.cycles = cycles;
        this.json = json;
    }

    @Override
    public ResponseEntity<CyclePageJson> listCycles(String org, @Nullable String pageToken, Integer pageSize) {
        Member member = access.to(org);
        PageRequest.Page<CycleJson> page =
                cycles.list(member, PageRequest.of(pageToken, pageSize)).map(cycle -> json.of(member, cycle));
        return ResponseEntity.ok(new CyclePageJson(page.items(), page.total()).nextPageToken(page.nextPageToken()));
    }

    @Override
    public ResponseEntity<CycleJson> getCycle(String org, String cycle) {
        Member member = access.to(org);
        return answer(member, cycles.get(member, cycle));
    }

    @Override
    public ResponseEntity<CycleJson> putCycle(String org, String cycle, CyclePlanJson plan, @Nullable String ifMatch) {
        Member member = access.to(org).need(Right.GOVERN);
        Cycles.Plan wanted = new Cycles.Plan(
                plan.getStartDate(),
                plan.getEndDate(),
                plan.getRetrospective(),
                Set.copyOf(plan.getTeams()),
                scores(plan.getScores()));
        return answer(member, cycles.put(member, cycle, wanted, ifMatch));
    }

    private static @Nullable Map<String, BigDecimal> scores(@Nullable List<TeamScoreJson> scores) {
        if (scores == null || scores.isEmpty()) {
            return null;
        }
        Map<String, BigDecimal> byTeam = new LinkedHashMap<>();
        for (TeamScoreJson score : scores) {
            if (byTeam.put(score.getTeam(), score.getScore()) != null) {
                throw new RefusedException(
                        Refusal.INVALID_INPUT, "`" + score.getTeam() + "` has two scores: a team has one.");
            }
        }
        return byTeam;
    }

    @Override
    public ResponseEntity<Void> removeCycle(String org, String cycle, @Nullable String ifMatch) {
        cycles.remove(access.to(org), cycle, ifMatch);
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<CycleJson> answer(Member member, Cycle cycle) {
        return ResponseEntity.ok().eTag(Etag.of(cycle.version())).body(json.of(member, cycle));
    }
}
