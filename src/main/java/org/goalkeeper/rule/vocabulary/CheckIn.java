package org.goalkeeper.rule.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A check-in of a key result, up to asOf. */
public interface CheckIn extends Fact {

    /** Id of the key result. */
    String keyResult();

    /** The day. */
    LocalDate date();

    /** The metric's value that day. */
    @Nullable
    BigDecimal value();

    /** 0..1, chance of reaching the target. */
    @Nullable
    BigDecimal confidence();

    /** What comes next. */
    @Nullable
    String nextSteps();
}
