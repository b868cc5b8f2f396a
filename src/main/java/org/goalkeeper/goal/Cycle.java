package org.goalkeeper.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time goals are set for.
 *
 * @param id its id, such as {@code 2026-Q4}
 * @param startDate its first day
 * @param endDate its last day, inclusive
 * @param retrospective what was learnt, or where it is written; null where nothing is
 */
public record Cycle(
        String id,
        LocalDate startDate,
        LocalDate endDate,
        @Nullable String retrospective) {}
