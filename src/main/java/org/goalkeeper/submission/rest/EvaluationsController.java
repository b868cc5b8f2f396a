package org.goalkeeper.submission.rest;

import org.goalkeeper.api.EvaluationsApi;
import org.goalkeeper.api.model.CertificateJson;
import org.goalkeeper.api.model.ReplayJson;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Member;
import org.goalkeeper.service.http.ReportBody;
import org.goalkeeper.submission.Evaluations;
import org.goalkeeper.submission.StoredEvaluation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EvaluationsController implements EvaluationsApi {

    private final Access access;
    private final Evaluations evaluations;

    EvaluationsController(Access access, Evaluations evaluations) {
        this.access = access;
        this.evaluations = evaluations;
    }

    @Override
    public ResponseEntity<ReportBody> getEvaluation(String org, String evaluation) {
        Member member = access.to(org);
        return ResponseEntity.ok(evaluations.report(member, evaluations.get(member, evaluation)));
    }

    @Override
    public ResponseEntity<CertificateJson> getCertificate(String org, String evaluation) {
        StoredEvaluation found = evaluations.get(access.to(org), evaluation);
        return ResponseEntity.ok(Json.certificate(found, evaluations.input(found)));
    }

    @Override
    public ResponseEntity<ReplayJson> replayEvaluation(String org, String evaluation) {
        Member member = access.to(org);
        Evaluations.Replay replay = evaluations.replay(member, evaluation);
        return ResponseEntity.ok(
                new ReplayJson(replay.same(), replay.evaluation().reportDigest(), replay.digest()));
    }
}
