package org.goalkeeper.evaluation.linking;

import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.rule.Settings;
import org.jspecify.annotations.Nullable;

/** A fact that belongs to a goal: a finding about it is about that goal. */
interface FactOfGoal extends LinkedFact {

    /** The goal. */
    LinkedGoal of();

    @Override
    default Settings settings() {
        return of().settings();
    }

    @Override
    default Subject subject() {
        return of().subject();
    }

    @Override
    default @Nullable Object offendingValue(String property) {
        return of().offendingValue(property);
    }
}
