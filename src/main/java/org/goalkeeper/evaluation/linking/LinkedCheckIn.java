package org.goalkeeper.evaluation.linking;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.vocabulary.CheckIn;
import org.jspecify.annotations.Nullable;

/** A check-in of a key result. */
record LinkedCheckIn(LinkedKeyResult of, org.goalkeeper.goal.CheckIn stated) implements CheckIn, LinkedFact {

    @Override
    public String keyResult() {
        return of.id();
    }

    @Override
    public LocalDate date() {
        return stated.date();
    }

    @Override
    public @Nullable BigDecimal value() {
        return stated.value();
    }

    @Override
    public @Nullable BigDecimal confidence() {
        return stated.confidence();
    }

    @Override
    public @Nullable String nextSteps() {
        return stated.nextSteps();
    }

    @Override
    public Settings settings() {
        return of.settings();
    }

    @Override
    public Subject subject() {
        return of.subject();
    }

    @Override
    public @Nullable Object offendingValue(String property) {
        return of.offendingValue(property);
    }
}
