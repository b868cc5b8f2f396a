package org.goalkeeper.rule.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A reading of a KPI, up to asOf. */
public interface Reading extends Fact {

    /** Id of the KPI. */
    String kpi();

    /** The day. */
    LocalDate date();

    /** What was read. */
    BigDecimal value();
}
