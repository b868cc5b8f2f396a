package org.goalkeeper.waiver;

import java.time.Instant;
import java.time.LocalDate;
import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.submission.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * That a rule's findings may stand for a while.
 *
 * @param key whose, and its id
 * @param cycle the cycle's id
 * @param team id of the team whose goals it is about
 * @param rule the rule's id
 * @param subjectType what it is about; null for all of the team's goals
 * @param subject id of what it is about; null for all of the team's goals
 * @param goalsDigest digest of the text of what it is about: any edit ends the waiver
 * @param reason why, in the requester's words
 * @param expires its last day
 * @param requester id of the person who asked
 * @param requestedAt when
 * @param decision what was decided
 * @param decidedBy id of the person who decided last; null where nobody has
 * @param decidedAt when; null where nobody has
 * @param decisionReason why it was rejected or revoked; null otherwise
 * @param approvedPosition position in the record from which it holds; null where it was not approved
 * @param endedPosition position in the record from which it holds no more; null where it was not revoked
 * @param position position in the record of the request
 * @param version counts its changes
 */
public record Waiver(
        @Id @Embedded.Empty Key key,
        String cycle,
        String team,
        String rule,
        @Nullable SubjectType subjectType,
        @Nullable String subject,
        String goalsDigest,
        String reason,
        LocalDate expires,
        String requester,
        Instant requestedAt,
        Decision decision,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Nullable Long approvedPosition,
        @Nullable Long endedPosition,
        long position,
        @Version long version) {

    /**
     * Names a waiver.
     *
     * @param organization the organisation's id
     * @param id unique there
     */
    public record Key(String organization, String id) {}

    /** What was decided about a waiver. */
    public enum Decision {
        /** Nothing yet. */
        REQUESTED,
        /** It holds. */
        APPROVED,
        /** It never held. */
        REJECTED,
        /** It held, and was taken back. */
        REVOKED
    }

    /** Its id. */
    public String id() {
        return key.id();
    }

    /** The submission whose goals it is about. */
    public Submission.Key submission() {
        return new Submission.Key(key.organization(), cycle, team);
    }

    /** Whether it is about a subject of the team's goals. */
    public boolean covers(Subject other) {
        return subject == null || subjectType == other.type() && subject.equals(other.id());
    }

    Waiver approved(String by, Instant at, long from) {
        return decided(Decision.APPROVED, by, at, null, from, null);
    }

    Waiver refused(Decision how, String by, Instant at, String why, long from) {
        return decided(how, by, at, why, approvedPosition, approvedPosition == null ? null : Long.valueOf(from));
    }

    private Waiver decided(
            Decision how, String by, Instant at, @Nullable String why, @Nullable Long from, @Nullable Long until) {
        return new Waiver(
                key,
                cycle,
                team,
                rule,
                subjectType,
                subject,
                goalsDigest,
                reason,
                expires,
                requester,
                requestedAt,
                how,
                by,
                at,
                why,
                from,
                until,
                position,
                version);
    }
}
