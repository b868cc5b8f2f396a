package org.goalkeeper.submission.rest;

import org.goalkeeper.api.GateApi;
import org.goalkeeper.api.model.BlockerListJson;
import org.goalkeeper.api.model.CycleJson;
import org.goalkeeper.api.model.TeamStateListJson;
import org.goalkeeper.cycle.Cycle;
import org.goalkeeper.cycle.rest.CycleJsons;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Member;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.submission.CycleGate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GateController implements GateApi {

    private final Access access;
    private final CycleGate gate;
    private final CycleJsons json;

    GateController(Access access, CycleGate gate, CycleJsons json) {
        this.access = access;
        this.gate = gate;
        this.json = json;
    }

    @Override
    public ResponseEntity<TeamStateListJson> listSubmissions(String org, String cycle) {
        return ResponseEntity.ok(new TeamStateListJson(
                gate.teams(access.to(org), cycle).stream().map(Json::of).toList()));
    }

    @Override
    public ResponseEntity<BlockerListJson> listBlockers(String org, String cycle) {
        return ResponseEntity.ok(new BlockerListJson(
                gate.blockers(access.to(org), cycle).stream().map(Json::of).toList()));
    }

    @Override
    public ResponseEntity<CycleJson> openCycle(
            String org, String cycle, @Nullable String ifMatch, @Nullable String idempotencyKey) {
        Member member = access.to(org);
        return answer(member, gate.open(member, cycle, ifMatch));
    }

    @Override
    public ResponseEntity<CycleJson> closeCycle(
            String org, String cycle, @Nullable String ifMatch, @Nullable String idempotencyKey) {
        Member member = access.to(org);
        return answer(member, gate.close(member, cycle, ifMatch));
    }

    private ResponseEntity<CycleJson> answer(Member member, Cycle cycle) {
        return ResponseEntity.ok().eTag(Etag.of(cycle.version())).body(json.of(member, cycle));
    }
}
