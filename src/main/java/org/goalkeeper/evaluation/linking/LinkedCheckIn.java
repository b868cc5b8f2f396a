package org.goalkeeper.evaluation.linking;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goalkeeper.rule.vocabulary.CheckIn;
import org.jspecify.annotations.Nullable;

/** A check-in of a key result. */
record LinkedCheckIn(LinkedKeyResult of, org.goalkeeper.goal.CheckIn stated) implements CheckIn, FactOfGoal {

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
}
