package org.goalkeeper.evaluation;

import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Severity;
import org.goalkeeper.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * A rule that does not hold for a subject.
 *
 * @param rule the rule
 * @param severity how much it weighs here
 * @param subject what it is about
 * @param property the property that is wrong or missing; null where it is the whole subject
 * @param fingerprint digest of organisation, rule, subject type and id, property and offending value
 * @param location where it stands
 * @param message what is wrong, with the goal, the value that decided and the limit, at most 200 characters
 * @param advice what to do, opening with an imperative, at most 200 characters
 * @param fix the edit that mends it; null where a machine cannot know
 * @param waiver why it does not fail the gate; null where it may
 * @param baselined whether it was known before and does not fail the gate for that
 */
public record Finding(
        RuleId rule,
        Severity severity,
        Subject subject,
        @Nullable String property,
        String fingerprint,
        Location location,
        String message,
        String advice,
        @Nullable Fix fix,
        @Nullable Waiver waiver,
        boolean baselined) {

    /** Whether it counts towards the gate: neither waived nor known before. */
    public boolean counts() {
        return waiver == null && !baselined;
    }

    /** The finding with another fix. */
    Finding with(@Nullable Fix other) {
        return new Finding(
                rule, severity, subject, property, fingerprint, location, message, advice, other, waiver, baselined);
    }
}
