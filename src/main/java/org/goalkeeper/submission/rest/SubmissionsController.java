package org.goalkeeper.submission.rest;

import java.util.Set;
import org.goalkeeper.api.SubmissionsApi;
import org.goalkeeper.api.model.FixRequestJson;
import org.goalkeeper.api.model.GoalChangeListJson;
import org.goalkeeper.api.model.SubmissionJson;
import org.goalkeeper.api.model.VersionJson;
import org.goalkeeper.api.model.VersionPageJson;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Member;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.SubmittedDocument;
import org.goalkeeper.submission.Evaluations;
import org.goalkeeper.submission.Fixes;
import org.goalkeeper.submission.Standing;
import org.goalkeeper.submission.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SubmissionsController implements SubmissionsApi {

    private final Access access;
    private final Submissions submissions;
    private final Evaluations evaluations;
    private final Fixes fixes;

    SubmissionsController(Access access, Submissions submissions, Evaluations evaluations, Fixes fixes) {
        this.fixes = fixes;
        this.access = access;
        this.submissions = submissions;
        this.evaluations = evaluations;
    }

    @Override
    public ResponseEntity<SubmissionJson> getSubmission(String org, String cycle, String team) {
        Member member = access.to(org);
        return answer(member, submissions.get(member, cycle, team));
    }

    @Override
    public ResponseEntity<SubmissionJson> submit(
            String org, String cycle, String team, SubmittedDocument document, @Nullable String ifMatch) {
        Member member = access.to(org);
        return answer(member, submissions.submit(member, cycle, team, document, ifMatch));
    }

    @Override
    public ResponseEntity<VersionPageJson> listVersions(
            String org, String cycle, String team, @Nullable String pageToken, Integer pageSize) {
        PageRequest.Page<VersionJson> page = submissions
                .versions(access.to(org), cycle, team, PageRequest.of(pageToken, pageSize))
                .map(Json::of);
        return ResponseEntity.ok(new VersionPageJson(page.items(), page.total()).nextPageToken(page.nextPageToken()));
    }

    @Override
    public ResponseEntity<SubmissionJson> getVersion(String org, String cycle, String team, Long number) {
        Member member = access.to(org);
        return ResponseEntity.ok(json(member, submissions.get(member, cycle, team, number)));
    }

    @Override
    public ResponseEntity<GoalChangeListJson> listChanges(String org, String cycle, String team, Long number) {
        return ResponseEntity.ok(
                new GoalChangeListJson(submissions.changes(access.to(org), cycle, team, number).stream()
                        .map(Json::of)
                        .toList()));
    }

    @Override
    public ResponseEntity<SubmissionJson> applyFixes(
            String org,
            String cycle,
            String team,
            FixRequestJson request,
            @Nullable String ifMatch,
            @Nullable String idempotencyKey) {
        Member member = access.to(org);
        Set<String> findings = request.getFindings() == null ? Set.of() : Set.copyOf(request.getFindings());
        return answer(member, fixes.apply(member, cycle, team, findings, ifMatch));
    }

    private ResponseEntity<SubmissionJson> answer(Member member, Standing standing) {
        return ResponseEntity.ok().eTag(Etag.of(standing.submission().number())).body(json(member, standing));
    }

    private SubmissionJson json(Member member, Standing standing) {
        return Json.of(
                standing,
                submissions.text(member, standing.version()),
                evaluations.report(member, standing.evaluation()));
    }
}
