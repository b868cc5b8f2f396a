package org.goalkeeper.submission;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * Where a team stands in a cycle.
 *
 * @param key which team, and where
 * @param number of its current version
 * @param agreed number of the version that was agreed when the cycle opened; null before
 * @param evaluation id of the evaluation that holds for the current version
 * @param judgedPosition the position in the record up to which that evaluation is known to hold
 * @param version counts its changes
 */
public record Submission(
        @Id @Embedded.Empty Key key,
        long number,
        @Nullable Long agreed,
        String evaluation,
        long judgedPosition,
        @Version long version) {

    /**
     * Names a submission.
     *
     * @param organization the organisation's id
     * @param cycle the cycle's id
     * @param team the team's id
     */
    public record Key(String organization, String cycle, String team) {

        /** Names a version of it. */
        public SubmissionVersion.Key version(long number) {
            return new SubmissionVersion.Key(organization, cycle, team, number);
        }

        /** Its address below the organisation. */
        public String path() {
            return "cycles/" + cycle + "/submissions/" + team;
        }
    }

    Submission now(long newNumber, String newEvaluation, long judged) {
        return new Submission(key, newNumber, agreed, newEvaluation, judged, version);
    }

    Submission agreedNow() {
        return new Submission(key, number, number, evaluation, judgedPosition, version);
    }
}
