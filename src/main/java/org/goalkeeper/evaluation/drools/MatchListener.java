package org.goalkeeper.evaluation.drools;

import org.goalkeeper.evaluation.matching.CompiledRule;
import org.jspecify.annotations.Nullable;

/** Hears of every match of a run. */
@FunctionalInterface
public interface MatchListener {

    /**
     * A rule's conditions hold.
     *
     * @param rule the rule
     * @param row the facts and totals that matched, by row; the listener may keep it
     */
    void matched(CompiledRule rule, @Nullable Object[] row);
}
