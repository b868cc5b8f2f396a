package org.goalkeeper.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goalkeeper.account.Right;
import org.goalkeeper.document.PatchOperation;
import org.goalkeeper.document.patch.Patch;
import org.goalkeeper.document.patch.PatchRefusedException;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.evaluation.Fix;
import org.goalkeeper.organization.Member;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.service.http.SubmittedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applies the fixes that findings offer: the fixed goals are a new version. */
@Component
public class Fixes {

    private final Submissions submissions;
    private final Evaluations evaluations;
    private final Documents documents;

    Fixes(Submissions submissions, Evaluations evaluations, Documents documents) {
        this.submissions = submissions;
        this.evaluations = evaluations;
        this.documents = documents;
    }

    /**
     * Applies fixes to a team's current goals.
     *
     * @param fingerprints the findings to mend; empty for every one whose fix is safe
     * @param ifMatch the number of the current version, as an entity tag
     * @throws RefusedException where there is nothing to fix, or a finding offers no fix
     */
    public Standing apply(
            Member member, String cycle, String team, Set<String> fingerprints, @Nullable String ifMatch) {
        member.need(Right.SUBMIT, team);
        Standing standing = submissions
                .current(member.organization(), cycle, team)
                .orElseThrow(() -> new RefusedException(
                        Refusal.NOT_FOUND, "`" + team + "` has not submitted goals for `" + cycle + "`."));
        Etag.check(ifMatch, standing.submission().number());
        List<PatchOperation> patch = patch(standing.evaluation(), fingerprints);
        byte[] fixed;
        try {
            fixed = Patch.apply(documents.of(standing.version()), patch);
        } catch (PatchRefusedException e) {
            throw new RefusedException(Refusal.CONFLICT, String.valueOf(e.getMessage()));
        }
        SubmittedDocument document = new SubmittedDocument(standing.version().name(), fixed);
        return submissions.submit(member, cycle, team, document, ifMatch, SubmissionVersion.Origin.FIXED);
    }

    private List<PatchOperation> patch(StoredEvaluation evaluation, Set<String> fingerprints) {
        List<PatchOperation> patch = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        Set<String> wanted = new HashSet<>(fingerprints);
        for (Finding finding : evaluations.again(evaluation).evaluation().findings()) {
            Fix fix = finding.fix();
            boolean chosen = wanted.remove(finding.fingerprint());
            if (fix != null && (chosen || fingerprints.isEmpty() && fix.safe() && finding.waiver() == null)) {
                // Two fixes of one place: the first now, the other where it is offered still.
                if (fix.patch().stream().allMatch(one -> one.path().endsWith("/-") || paths.add(one.path()))) {
                    patch.addAll(fix.patch());
                }
            } else if (chosen) {
                throw new RefusedException(
                        Refusal.CONFLICT, "The finding " + finding.fingerprint() + " offers no fix.");
            }
        }
        if (!wanted.isEmpty()) {
            throw new RefusedException(
                    Refusal.CONFLICT, "There are no such findings: " + String.join(", ", wanted) + ".");
        }
        if (patch.isEmpty()) {
            throw new RefusedException(Refusal.CONFLICT, "There is nothing to fix.");
        }
        return patch;
    }
}
