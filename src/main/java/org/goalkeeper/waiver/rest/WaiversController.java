package org.goalkeeper.waiver.rest;

import java.net.URI;
import java.util.Optional;
import org.goalkeeper.api.WaiversApi;
import org.goalkeeper.api.model.NewWaiverJson;
import org.goalkeeper.api.model.WaiverDecisionJson;
import org.goalkeeper.api.model.WaiverJson;
import org.goalkeeper.api.model.WaiverPageJson;
import org.goalkeeper.api.model.WaiverRefusalJson;
import org.goalkeeper.api.model.WaiverSubjectJson;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.organization.Access;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.Times;
import org.goalkeeper.waiver.Waiver;
import org.goalkeeper.waiver.WaiverRequests;
import org.goalkeeper.waiver.Waivers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WaiversController implements WaiversApi {

    private final Access access;
    private final Waivers waivers;
    private final WaiverRequests requests;

    WaiversController(Access access, Waivers waivers, WaiverRequests requests) {
        this.access = access;
        this.waivers = waivers;
        this.requests = requests;
    }

    @Override
    public ResponseEntity<WaiverPageJson> listWaivers(
            String org,
            @Nullable String pageToken,
            Integer pageSize,
            @Nullable String cycle,
            @Nullable String team,
            @Nullable WaiverDecisionJson decision) {
        PageRequest.Page<WaiverJson> page = waivers.list(
                        access.to(org),
                        cycle == null ? "" : cycle,
                        team == null ? "" : team,
                        Optional.ofNullable(decision).map(one -> Waiver.Decision.valueOf(one.name())),
                        PageRequest.of(pageToken, pageSize))
                .map(this::json);
        return ResponseEntity.ok(new WaiverPageJson(page.items(), page.total()).nextPageToken(page.nextPageToken()));
    }

    @Override
    public ResponseEntity<WaiverJson> requestWaiver(String org, NewWaiverJson wanted, @Nullable String idempotencyKey) {
        WaiverSubjectJson subject = wanted.getSubject();
        Waiver waiver = requests.request(
                access.to(org),
                wanted.getCycle(),
                wanted.getTeam(),
                new WaiverRequests.Wanted(
                        wanted.getRule(),
                        subject == null
                                ? null
                                : SubjectType.valueOf(subject.getType().name()),
                        subject == null ? null : subject.getId(),
                        wanted.getReason(),
                        wanted.getExpires()));
        return ResponseEntity.created(URI.create("/v1/organizations/" + org + "/waivers/" + waiver.id()))
                .body(json(waiver));
    }

    @Override
    public ResponseEntity<WaiverJson> getWaiver(String org, String waiver) {
        return ResponseEntity.ok(json(waivers.get(access.to(org), waiver)));
    }

    @Override
    public ResponseEntity<WaiverJson> approveWaiver(String org, String waiver, @Nullable String idempotencyKey) {
        return ResponseEntity.ok(json(waivers.approve(access.to(org), waiver)));
    }

    @Override
    public ResponseEntity<WaiverJson> rejectWaiver(
            String org, String waiver, WaiverRefusalJson refusal, @Nullable String idempotencyKey) {
        return ResponseEntity.ok(
                json(waivers.refuse(access.to(org), waiver, Waiver.Decision.REJECTED, refusal.getReason())));
    }

    @Override
    public ResponseEntity<WaiverJson> revokeWaiver(
            String org, String waiver, WaiverRefusalJson refusal, @Nullable String idempotencyKey) {
        return ResponseEntity.ok(
                json(waivers.refuse(access.to(org), waiver, Waiver.Decision.REVOKED, refusal.getReason())));
    }

    private WaiverJson json(Waiver waiver) {
        WaiverJson json = new WaiverJson(
                        waiver.id(),
                        waiver.cycle(),
                        waiver.team(),
                        waiver.rule(),
                        waiver.reason(),
                        waiver.expires(),
                        waiver.requester(),
                        Times.of(waiver.requestedAt()),
                        WaiverDecisionJson.valueOf(waiver.decision().name()),
                        WaiverJson.StateEnum.valueOf(waivers.state(waiver).name()))
                .decidedBy(waiver.decidedBy())
                .decisionReason(waiver.decisionReason());
        if (waiver.decidedAt() != null) {
            json.decidedAt(Times.of(waiver.decidedAt()));
        }
        if (waiver.subjectType() != null && waiver.subject() != null) {
            json.subject(new WaiverSubjectJson(
                    WaiverSubjectJson.TypeEnum.valueOf(waiver.subjectType().name()), waiver.subject()));
        }
        return json;
    }
}
