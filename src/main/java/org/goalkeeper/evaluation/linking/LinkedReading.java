package org.goalkeeper.evaluation.linking;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goalkeeper.rule.vocabulary.Reading;

/** A reading of a KPI. */
record LinkedReading(LinkedKpi of, org.goalkeeper.goal.Reading stated) implements Reading, FactOfGoal {

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
}
