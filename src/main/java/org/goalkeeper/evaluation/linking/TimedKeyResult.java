package org.goalkeeper.evaluation.linking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.goal.CheckIn;
import org.jspecify.annotations.Nullable;

/** Where a key result stands in time: its dates beside the cycle's, and its check-ins. */
abstract class TimedKeyResult extends StatedKeyResult {

    private @Nullable CheckInLog checkIns;

    TimedKeyResult(
            Document document,
            org.goalkeeper.goal.KeyResult stated,
            int place,
            int position,
            @Nullable LinkedObjective objective,
            boolean nested) {
        super(document, stated, place, position, objective, nested);
    }

    /** Its check-ins up to asOf, by date. */
    public List<CheckIn> checkInsByDate() {
        return checkIns().all();
    }

    final CheckInLog checkIns() {
        CheckInLog known = checkIns;
        if (known == null) {
            known = CheckInLog.of(stated().checkIns(), document().asOf());
            checkIns = known;
        }
        return known;
    }

    @Override
    public LocalDate asOf() {
        return document().asOf();
    }

    @Override
    public @Nullable LocalDate startDate() {
        LocalDate own = stated().startDate();
        return own == null ? cycleStart() : own;
    }

    @Override
    public @Nullable LocalDate cycleStart() {
        return document().cycleStart();
    }

    @Override
    public @Nullable LocalDate cycleEnd() {
        return document().cycleEnd();
    }

    @Override
    public @Nullable Integer days() {
        return Numbers.days(startDate(), dueDate());
    }

    @Override
    public @Nullable String dateOutsideCycle() {
        if (isOutsideCycle(stated().dueDate())) {
            return "dueDate";
        }
        return isOutsideCycle(stated().startDate()) ? "startDate" : null;
    }

    @Override
    public @Nullable LocalDate clampedDate() {
        LocalDate day = isOutsideCycle(stated().dueDate()) ? stated().dueDate() : stated().startDate();
        LocalDate start = cycleStart();
        return !isOutsideCycle(day) ? null : day != null && start != null && day.isBefore(start) ? start : cycleEnd();
    }

    private boolean isOutsideCycle(@Nullable LocalDate day) {
        LocalDate start = cycleStart();
        LocalDate end = cycleEnd();
        return day != null && start != null && end != null && (day.isBefore(start) || day.isAfter(end));
    }

    @Override
    public @Nullable BigDecimal elapsed() {
        return Numbers.elapsed(asOf(), startDate(), dueDate());
    }

    @Override
    public @Nullable BigDecimal cycleElapsed() {
        return Numbers.elapsed(asOf(), cycleStart(), cycleEnd());
    }

    @Override
    public @Nullable LocalDate lastCheckIn() {
        CheckIn latest = checkIns().latest();
        return latest == null ? null : latest.date();
    }

    @Override
    public @Nullable BigDecimal lastConfidence() {
        CheckIn latest = checkIns().latest();
        return latest == null ? null : latest.confidence();
    }

    @Override
    public @Nullable String lastNextSteps() {
        CheckIn latest = checkIns().latest();
        return latest == null ? null : latest.nextSteps();
    }

    @Override
    public @Nullable Integer daysSinceCheckIn() {
        LocalDate last = lastCheckIn();
        return Numbers.days(last == null ? startDate() : last, asOf());
    }

    @Override
    public int unchangedCheckIns() {
        return checkIns().unchanged();
    }

    @Override
    public int checkInCount() {
        return checkIns().all().size();
    }
}
