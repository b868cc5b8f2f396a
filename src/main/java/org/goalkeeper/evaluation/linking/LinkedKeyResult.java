package org.goalkeeper.evaluation.linking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.goal.Direction;
import org.goalkeeper.goal.KeyResultType;
import org.goalkeeper.goal.Reading;
import org.jspecify.annotations.Nullable;

/** A key result with its objective, its KPI and what can be measured of it. */
public final class LinkedKeyResult extends TimedKeyResult {

    private final int ordinal;
    private @Nullable LinkedKeyResult nextOfObjective;
    private @Nullable LinkedKeyResult nextOfKpi;
    private @Nullable BigDecimal progress;

    /**
     * @param ordinal its number among the key results of the document; -1 for one of the context
     * @param place in the list it stands in
     * @param nested whether that is its objective's list
     */
    LinkedKeyResult(
            Document document,
            org.goalkeeper.goal.KeyResult stated,
            int ordinal,
            int place,
            int position,
            @Nullable LinkedObjective objective,
            boolean nested) {
        super(document, stated, place, position, objective, nested);
        this.ordinal = ordinal;
    }

    int ordinal() {
        return ordinal;
    }

    boolean isMetric() {
        return stated().type() == KeyResultType.METRIC;
    }

    /** 1 where target is above baseline, -1 where below, 0 where equal or unknown. */
    int rise() {
        BigDecimal from = stated().baseline();
        BigDecimal to = stated().target();
        return from == null || to == null ? 0 : Integer.signum(to.compareTo(from));
    }

    @Nullable
    LinkedKeyResult nextOfObjective() {
        return nextOfObjective;
    }

    void setNextOfObjective(LinkedKeyResult next) {
        nextOfObjective = next;
    }

    @Nullable
    LinkedKeyResult nextOfKpi() {
        return nextOfKpi;
    }

    void setNextOfKpi(LinkedKeyResult next) {
        nextOfKpi = next;
    }

    @Override
    public @Nullable String statedDirection() {
        String own = direction();
        return own == null ? kpiDirection() : own;
    }

    @Override
    public @Nullable String movement() {
        Direction moves = moves();
        return moves == null ? null : moves.word();
    }

    @Override
    public @Nullable String correctedDirection() {
        Direction moves = moves();
        Direction says = stated().direction();
        LinkedKpi kpi = linkedKpi();
        Direction better = kpi == null ? null : kpi.stated().direction();
        if (moves == null || says == null || says == moves) {
            return null;
        }
        String verb = document().words().meaning(openings());
        boolean onlyDirectionIsWrong =
                (better == null || better == moves) && (verb == null || verb.equals(moves.word()));
        return onlyDirectionIsWrong ? moves.word() : null;
    }

    @Override
    public @Nullable String correctedType() {
        boolean numberless = baseline() == null && target() == null && stated().current() == null;
        return isMetric() && numberless && opensWithOutputVerb() ? KeyResultType.MILESTONE.word() : null;
    }

    @Override
    public @Nullable BigDecimal current() {
        BigDecimal given = stated().current();
        if (given != null) {
            return given;
        }
        BigDecimal checkedIn = stated().checkIns().isEmpty() ? null : checkIns().latestValue();
        return checkedIn == null ? readingInCycle() : checkedIn;
    }

    private @Nullable BigDecimal readingInCycle() {
        LinkedKpi kpi = linkedKpi();
        LocalDate start = cycleStart();
        LocalDate end = cycleEnd();
        if (kpi == null || start == null || end == null) {
            return null;
        }
        Reading last = kpi.readings().lastUpTo(end);
        return last == null || last.date().isBefore(start) ? null : last.value();
    }

    @Override
    public @Nullable BigDecimal change() {
        return Numbers.distance(target(), baseline());
    }

    @Override
    public @Nullable BigDecimal baselineSize() {
        return Numbers.size(baseline());
    }

    @Override
    public @Nullable BigDecimal progress() {
        BigDecimal known = progress;
        if (known == null) {
            known = Numbers.cached(measureProgress());
            progress = known;
        }
        return Numbers.uncached(known);
    }

    private @Nullable BigDecimal measureProgress() {
        BigDecimal from = baseline();
        BigDecimal to = target();
        if (!isMetric() || from == null || to == null || from.compareTo(to) == 0) {
            return null;
        }
        BigDecimal now = current();
        return now == null ? null : Numbers.ratio(now.subtract(from), to.subtract(from));
    }

    @Override
    public @Nullable BigDecimal effectiveScore() {
        BigDecimal given = score();
        return given == null ? clippedProgress() : given;
    }

    @Override
    public @Nullable BigDecimal clippedProgress() {
        return Numbers.clipped(progress());
    }

    @Override
    public @Nullable BigDecimal scoreGap() {
        return score() == null ? null : Numbers.distance(score(), clippedProgress());
    }

    @Override
    public int kpisKnown() {
        return document().kpisKnown();
    }

    @Override
    public boolean opensWithOutputVerb() {
        return document().words().outputVerbs().hasAny(openings());
    }

    @Override
    public List<String> leadWords() {
        return words().leadWords(document().words());
    }

    @Override
    public @Nullable BigDecimal kpiStartReading() {
        LinkedKpi kpi = linkedKpi();
        if (kpi == null) {
            return null;
        }
        LocalDate start = cycleStart();
        Reading last = start == null ? kpi.latestReading() : kpi.readings().lastUpTo(start);
        return last == null ? null : last.value();
    }

    @Override
    public @Nullable BigDecimal kpiStartReadingSize() {
        return Numbers.size(kpiStartReading());
    }

    @Override
    public @Nullable BigDecimal baselineGap() {
        return baseline() == null ? null : Numbers.distance(baseline(), kpiStartReading());
    }

    @Override
    public int kpiUnhealthyRun() {
        LinkedKpi kpi = linkedKpi();
        return kpi == null ? 0 : kpi.readings().unhealthyRun();
    }

    @Override
    public int kpiHealthyRun() {
        LinkedKpi kpi = linkedKpi();
        return kpi == null ? 0 : kpi.readings().healthyRun();
    }

    @Override
    public @Nullable String earlierSameTitle() {
        return document().twins().earlierSameTitle(this);
    }

    @Override
    public @Nullable String earlierSameTarget() {
        return document().twins().earlierSameTarget(this);
    }

    @Override
    public @Nullable String earlierOpposite() {
        return Rivals.earlierOpposite(this);
    }

    @Override
    public @Nullable String earlierOtherTarget() {
        return Rivals.earlierOtherTarget(this);
    }

    @Override
    public boolean wasAgreed() {
        return agreed() != null;
    }

    @Override
    public @Nullable BigDecimal agreedBaseline() {
        org.goalkeeper.goal.KeyResult agreed = agreed();
        return agreed == null ? null : agreed.baseline();
    }

    @Override
    public @Nullable BigDecimal agreedTarget() {
        org.goalkeeper.goal.KeyResult agreed = agreed();
        return agreed == null ? null : agreed.target();
    }

    @Override
    public @Nullable LocalDate agreedDueDate() {
        org.goalkeeper.goal.KeyResult agreed = agreed();
        return agreed == null ? null : agreed.dueDate();
    }

    @Override
    public @Nullable String agreedNotes() {
        org.goalkeeper.goal.KeyResult agreed = agreed();
        return agreed == null ? null : agreed.notes();
    }

    private org.goalkeeper.goal.@Nullable KeyResult agreed() {
        return document().agreedKeyResult(id());
    }

    private @Nullable Direction moves() {
        int rise = rise();
        return rise == 0 ? null : rise > 0 ? Direction.INCREASE : Direction.DECREASE;
    }
}
