package org.goalkeeper.submission.rest;

import org.goalkeeper.api.SubmissionsApi;
import org.goalkeeper.api.model.SubmissionJson;
import org.goalkeeper.api.model.VersionJson;
import org.goalkeeper.api.model.VersionPageJson;
import org.goalkeeper.organization.Access;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.SubmittedDocument;
import org.goalkeeper.submission.Evaluations;
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

    SubmissionsController(Access access, Submissions submissions, Evaluations evaluations) {
        this.access = access;
        this.submissions = submissions;
        this.evaluations = evaluations;
    }

    @Override
    public ResponseEntity<SubmissionJson> getSubmission(String org, String cycle, String team) {
        return answer(submissions.get(access.to(org), cycle, team));
    }

    @Override
    public ResponseEntity<SubmissionJson> submit(
            String org, String cycle, String team, SubmittedDocument document, @Nullable String ifMatch) {
        return answer(submissions.submit(access.to(org), cycle, team, document, ifMatch));
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
        return ResponseEntity.ok(json(submissions.get(access.to(org), cycle, team, number)));
    }

    private ResponseEntity<SubmissionJson> answer(Standing standing) {
        return ResponseEntity.ok().eTag(Etag.of(standing.submission().number())).body(json(standing));
    }

    private SubmissionJson json(Standing standing) {
        return Json.of(standing, evaluations.report(standing.evaluation()));
    }
}
