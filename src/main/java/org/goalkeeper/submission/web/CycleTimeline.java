package org.goalkeeper.submission.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.goalkeeper.cycle.Cycle;

/**
 * Where a day lies in a cycle.
 *
 * @param days how many days the cycle has
 * @param over how many of them are over
 * @param before how many days there are before its first one; 0 or less where it has begun
 */
record CycleTimeline(long days, long over, long before) {

    private static final int ALL = 100;

    static CycleTimeline of(Cycle cycle, LocalDate today) {
        long days = ChronoUnit.DAYS.between(cycle.startDate(), cycle.endDate()) + 1;
        long over = ChronoUnit.DAYS.between(cycle.startDate(), today);
        return new CycleTimeline(days, Math.max(0, Math.min(days, over)), -over);
    }

    /** How much of the cycle is over, in percent. */
    public long percent() {
        return over * ALL / days;
    }

    /** The word for where the day lies: {@code before}, {@code during} or {@code after} the cycle. */
    public String place() {
        if (before > 0) {
            return "before";
        }
        return over < days ? "during" : "after";
    }
}
