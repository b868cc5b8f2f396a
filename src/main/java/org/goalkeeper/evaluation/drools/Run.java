package org.goalkeeper.evaluation.drools;

import org.goalkeeper.evaluation.matching.CompiledRule;
import org.jspecify.annotations.Nullable;

/** What one session reports to. */
final class Run {

    private final Budget budget;
    private final MatchListener listener;

    Run(Budget budget, MatchListener listener) {
        this.budget = budget;
        this.listener = listener;
    }

    void matched(CompiledRule rule, @Nullable Object[] row) {
        budget.match(rule.toString());
        listener.matched(rule, row);
    }
}
