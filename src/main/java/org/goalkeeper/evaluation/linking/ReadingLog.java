package org.goalkeeper.evaluation.linking;

import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.goal.Reading;
import org.jspecify.annotations.Nullable;

/** A KPI's readings up to a day, in order of their dates, and how the last of them run. */
final class ReadingLog {

    private final List<Reading> readings;
    private final int unhealthyRun;
    private final int healthyRun;
    private final int trend;
    private final int trendLength;

    ReadingLog(List<Reading> stated, LocalDate day, @Nullable HealthyRange range) {
        this.readings = Timeline.upTo(day, stated, Reading::date);
        // a rule about the range asks for one that can be used
        HealthyRange usable = range != null && range.isUsable() ? range : null;
        this.unhealthyRun = usable == null ? 0 : run(usable, false);
        this.healthyRun = usable == null ? 0 : run(usable, true);
        this.trend = readings.size() < 2 ? 0 : step(readings.size() - 1);
        this.trendLength = trend == 0 ? 0 : measureTrend();
    }

    List<Reading> all() {
        return readings;
    }

    @Nullable
    Reading latest() {
        return readings.isEmpty() ? null : readings.get(readings.size() - 1);
    }

    int unhealthyRun() {
        return unhealthyRun;
    }

    @Nullable
    LocalDate unhealthySince() {
        return unhealthyRun == 0
                ? null
                : readings.get(readings.size() - unhealthyRun).date();
    }

    int healthyRun() {
        return healthyRun;
    }

    /** 1 where the last two readings rise, -1 where they fall, 0 for neither. */
    int trend() {
        return trend;
    }

    int trendLength() {
        return trendLength;
    }

    /** The last reading on or before a day. */
    @Nullable
    Reading lastUpTo(LocalDate day) {
        int low = 0;
        int high = readings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (readings.get(middle).date().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? null : readings.get(low - 1);
    }

    private int run(HealthyRange range, boolean healthy) {
        int from = readings.size();
        while (from > 0 && range.contains(readings.get(from - 1).value()) == healthy) {
            from--;
        }
        return readings.size() - from;
    }

    private int measureTrend() {
        int from = readings.size() - 1;
        while (from > 0 && step(from) == trend) {
            from--;
        }
        return readings.size() - from;
    }

    private int step(int to) {
        return Integer.signum(
                readings.get(to).value().compareTo(readings.get(to - 1).value()));
    }
}
