package org.goalkeeper.evaluation;

import org.goalkeeper.evaluation.linking.LinkedFact;
import org.goalkeeper.evaluation.matching.CompiledRule;
import org.jspecify.annotations.Nullable;

/**
 * A rule whose conditions hold, before severities and waivers.
 *
 * @param rule the rule
 * @param row the facts and totals that matched, by row
 */
record Match(CompiledRule rule, @Nullable Object[] row) {

    /** The fact that the finding is about. */
    LinkedFact fact() {
        return (LinkedFact) java.util.Objects.requireNonNull(row[rule.subject()]);
    }
}
