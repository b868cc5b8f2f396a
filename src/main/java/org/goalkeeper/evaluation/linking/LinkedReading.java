package org.goalkeeper.evaluation.linking;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.vocabulary.Reading;
import org.jspecify.annotations.Nullable;

/** A reading of a KPI. */
record LinkedReading(LinkedKpi of, org.goalkeeper.goal.Reading stated) implements Reading, LinkedFact {

    @Override
    public String kpi() {
        return of.id();
    }

    @Override
    public LocalDate date() {
        return stated.date();
    }

    @Override
    public BigDecimal value() {
        return stated.value();
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
