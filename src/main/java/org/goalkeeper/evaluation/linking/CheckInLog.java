package org.goalkeeper.evaluation.linking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.goal.CheckIn;
import org.jspecify.annotations.Nullable;

/** A key result's check-ins up to a day, in order of their dates. */
final class CheckInLog {

    private static final CheckInLog EMPTY = new CheckInLog(List.of());

    private final List<CheckIn> checkIns;

    private CheckInLog(List<CheckIn> checkIns) {
        this.checkIns = checkIns;
    }

    static CheckInLog of(List<CheckIn> checkIns, LocalDate day) {
        return checkIns.isEmpty() ? EMPTY : new CheckInLog(Timeline.upTo(day, checkIns, CheckIn::date));
    }

    List<CheckIn> all() {
        return checkIns;
    }

    @Nullable
    CheckIn latest() {
        return checkIns.isEmpty() ? null : checkIns.get(checkIns.size() - 1);
    }

    /** The value of the latest check-in that states one. */
    @Nullable
    BigDecimal latestValue() {
        for (int i = checkIns.size() - 1; i >= 0; i--) {
            BigDecimal value = checkIns.get(i).value();
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** How many of the last check-ins in a row state one value. */
    int unchanged() {
        int run = 0;
        BigDecimal last = null;
        for (int i = checkIns.size() - 1; i >= 0; i--) {
            BigDecimal value = checkIns.get(i).value();
            if (value == null || last != null && value.compareTo(last) != 0) {
                return run;
            }
            last = value;
            run++;
        }
        return run;
    }
}
