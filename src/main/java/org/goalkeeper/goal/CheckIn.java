package org.goalkeeper.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a team said about a key result on a day.
 *
 * @param date the day
 * @param value the metric's value that day; null where none was given
 * @param confidence 0..1, the chance of reaching the target; null where none was given
 * @param nextSteps what the team does next; null where nothing was said
 */
public record CheckIn(
        LocalDate date,
        @Nullable BigDecimal value,
        @Nullable BigDecimal confidence,
        @Nullable String nextSteps) {}
