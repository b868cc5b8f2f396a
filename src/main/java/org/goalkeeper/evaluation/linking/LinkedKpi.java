package org.goalkeeper.evaluation.linking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.goal.Reading;
import org.jspecify.annotations.Nullable;

/** A KPI with its readings and the key results that name it. */
public final class LinkedKpi extends StatedKpi {

    private @Nullable LinkedKeyResult firstKeyResult;
    private @Nullable LinkedKeyResult lastKeyResult;
    private int keyResults;
    private @Nullable ReadingLog readings;
    private @Nullable Rivals rivals;

    LinkedKpi(Document document, org.goalkeeper.goal.Kpi stated, int place, int position, @Nullable LinkedTeam team) {
        super(document, stated, place, position, team);
    }

    /** Its latest reading up to asOf; null without one. */
    public @Nullable Reading latestReading() {
        return readings().latest();
    }

    /** Its readings up to asOf, by date. */
    public List<Reading> readingsByDate() {
        return readings().all();
    }

    ReadingLog readings() {
        ReadingLog known = readings;
        if (known == null) {
            known = new ReadingLog(stated().readings(), document().asOf(), stated().healthyRange());
            readings = known;
        }
        return known;
    }

    void add(LinkedKeyResult keyResult) {
        if (lastKeyResult == null) {
            firstKeyResult = keyResult;
        } else {
            lastKeyResult.setNextOfKpi(keyResult);
        }
        lastKeyResult = keyResult;
        keyResults++;
    }

    /** The first key result of the context or the document that names it; the others hang on it. */
    @Nullable
    LinkedKeyResult firstKeyResult() {
        return firstKeyResult;
    }

    Rivals rivals() {
        Rivals known = rivals;
        if (known == null) {
            known = Rivals.of(this);
            rivals = known;
        }
        return known;
    }

    @Override
    public int keyResultCount() {
        return keyResults;
    }

    @Override
    public int readingCount() {
        return readings().all().size();
    }

    @Override
    public @Nullable BigDecimal lastReading() {
        Reading latest = latestReading();
        return latest == null ? null : latest.value();
    }

    @Override
    public @Nullable LocalDate lastReadingDate() {
        Reading latest = latestReading();
        return latest == null ? null : latest.date();
    }

    @Override
    public @Nullable Integer readingAge() {
        return Numbers.days(lastReadingDate(), document().asOf());
    }

    @Override
    public int unhealthyRun() {
        return readings().unhealthyRun();
    }

    @Override
    public @Nullable LocalDate unhealthySince() {
        return readings().unhealthySince();
    }

    @Override
    public int predictorCount() {
        int known = 0;
        for (String predictor : stated().predictors()) {
            if (document().kpi(predictor) != null) {
                known++;
            }
        }
        return known;
    }

    @Override
    public @Nullable String trend() {
        int trend = readings().trend();
        return trend == 0 ? null : trend > 0 ? "rising" : "falling";
    }

    @Override
    public int trendLength() {
        return readings().trendLength();
    }

    @Override
    public @Nullable BigDecimal roomAhead() {
        int trend = readings().trend();
        BigDecimal last = lastReading();
        BigDecimal bound = trend > 0 ? rangeMax() : trend < 0 ? rangeMin() : null;
        if (last == null || bound == null) {
            return null;
        }
        return Numbers.rounded(trend > 0 ? bound.subtract(last) : last.subtract(bound));
    }

    @Override
    public @Nullable BigDecimal rangeSpan() {
        BigDecimal min = rangeMin();
        BigDecimal max = rangeMax();
        if (min == null || max == null) {
            return Numbers.size(min == null ? max : min);
        }
        return Numbers.rounded(max.subtract(min));
    }

    @Override
    public @Nullable String earlierSameName() {
        return document().twins().earlierSameName(this);
    }

    @Override
    public @Nullable String unrelatedKeyResult() {
        return document().twins().unrelatedKeyResult(this);
    }
}
