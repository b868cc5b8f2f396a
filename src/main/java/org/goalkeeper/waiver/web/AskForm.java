package org.goalkeeper.waiver.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.waiver.WaiverRequests;
import org.jspecify.annotations.Nullable;

/**
 * A waiver to ask for, as a form says it.
 *
 * @param cycle the cycle's id
 * @param team the team's id
 * @param rule the rule's id
 * @param type what the finding is about
 * @param subject its id
 * @param reason why
 * @param expires its last day
 */
record AskForm(
        String cycle,
        String team,
        String rule,
        @Nullable SubjectType type,
        @Nullable String subject,
        @Nullable String reason,
        @Nullable String expires) {

    private static final int LONGEST_REASON = 2000;

    /** What has an own text; a finding about anything else is about all of the team's goals. */
    private static final Set<SubjectType> GOALS =
            EnumSet.of(SubjectType.OBJECTIVE, SubjectType.KEY_RESULT, SubjectType.KPI);

    /** What is not sent is empty: there is no such team, cycle or rule. */
    AskForm {
        cycle = Objects.requireNonNullElse(cycle, "");
        team = Objects.requireNonNullElse(team, "");
        rule = Objects.requireNonNullElse(rule, "");
    }

    WaiverRequests.Wanted wanted() {
        boolean goal = type != null && GOALS.contains(type) && subject != null && !subject.isEmpty();
        return new WaiverRequests.Wanted(rule, goal ? type : null, goal ? subject : null, reason(reason), day());
    }

    /** A reason that can be kept. */
    static String reason(@Nullable String text) {
        if (text == null || text.isBlank() || text.strip().length() > LONGEST_REASON) {
            throw new RefusedException(Refusal.INVALID_INPUT, "A reason has 1 to " + LONGEST_REASON + " characters.");
        }
        return text.strip();
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(expires == null ? "" : expires);
        } catch (DateTimeException e) {
            throw new RefusedException(Refusal.INVALID_INPUT, "A waiver needs its last day, written as 2027-01-31.");
        }
    }
}
