package org.goalkeeper.evaluation.linking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.goal.Frequency;
import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.vocabulary.Kpi;
import org.jspecify.annotations.Nullable;

/** A KPI with its readings and the key results that name it. */
public final class LinkedKpi extends LinkedGoal implements Kpi {

    private final org.goalkeeper.goal.Kpi stated;
    private final int place;
    private final @Nullable LinkedTeam team;
    private @Nullable LinkedKeyResult firstKeyResult;
    private @Nullable LinkedKeyResult lastKeyResult;
    private int keyResults;
    private @Nullable ReadingLog readings;
    private @Nullable Rivals rivals;

    LinkedKpi(Document document, org.goalkeeper.goal.Kpi stated, int place, int position, @Nullable LinkedTeam team) {
        super(document, position);
        this.stated = stated;
        this.place = place;
        this.team = team;
    }

    /** The KPI as the document states it. */
    public org.goalkeeper.goal.Kpi stated() {
        return stated;
    }

    /** Its latest reading up to asOf; null without one. */
    public @Nullable Reading latestReading() {
        return readings().latest();
    }

    /** Its readings up to asOf, by date. */
    public List<Reading> readingsByDate() {
        return readings().all();
    }

    /** Its place among the KPIs of the document. */
    int place() {
        return place;
    }

    ReadingLog readings() {
        ReadingLog known = readings;
        if (known == null) {
            known = new ReadingLog(stated.readings(), document().asOf(), stated.healthyRange());
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
    public Settings settings() {
        return team == null ? document().settings() : team.settings();
    }

    @Override
    SubjectType subjectType() {
        return SubjectType.KPI;
    }

    @Override
    public String pointer() {
        return "/kpis/" + place;
    }

    @Override
    public @Nullable Object offendingValue(String property) {
        return switch (property) {
            case "id" -> stated.id();
            case "name" -> stated.name();
            case "team" -> stated.team();
            case "owner" -> stated.owner();
            case "unit" -> stated.unit();
            case "direction" -> direction();
            case "indicator" -> indicator();
            case "target" -> stated.target();
            case "dueDate" -> stated.dueDate();
            case "dataSource" -> stated.dataSource();
            case "frequency" -> frequency();
            case "objective" -> stated.objective();
            case "benchmark" -> stated.benchmark();
            case "predictors" -> stated.predictors();
            case "visibility" -> visibility();
            case "linkedToCompensation" -> stated.linkedToCompensation();
            default -> null;
        };
    }

    @Override
    public String id() {
        return stated.id();
    }

    @Override
    public String title() {
        return stated.name();
    }

    @Override
    public String titleProperty() {
        return "name";
    }

    @Override
    public @Nullable String notes() {
        return null;
    }

    @Override
    public @Nullable String team() {
        return stated.team();
    }

    @Override
    public @Nullable String owner() {
        return stated.owner();
    }

    @Override
    public String visibility() {
        return stated.visibility().word();
    }

    @Override
    public @Nullable String commitment() {
        return null;
    }

    @Override
    public boolean linkedToCompensation() {
        return stated.linkedToCompensation();
    }

    @Override
    public @Nullable String unitName() {
        return stated.unit();
    }

    @Override
    public @Nullable String direction() {
        return word(stated.direction());
    }

    @Override
    public @Nullable String indicator() {
        return word(stated.indicator());
    }

    @Override
    public boolean hasRange() {
        return stated.healthyRange() != null;
    }

    @Override
    public @Nullable BigDecimal rangeMin() {
        HealthyRange range = stated.healthyRange();
        return range == null ? null : range.min();
    }

    @Override
    public @Nullable BigDecimal rangeMax() {
        HealthyRange range = stated.healthyRange();
        return range == null ? null : range.max();
    }

    @Override
    public @Nullable BigDecimal target() {
        return stated.target();
    }

    @Override
    public List<String> aims() {
        boolean target = stated.target() != null;
        if (hasRange()) {
            return target ? List.of("range", "target") : List.of("range");
        }
        return target ? List.of("target") : List.of();
    }

    @Override
    public @Nullable LocalDate dueDate() {
        return stated.dueDate();
    }

    @Override
    public @Nullable String dataSource() {
        return stated.dataSource();
    }

    @Override
    public @Nullable String frequency() {
        return word(stated.frequency());
    }

    @Override
    public @Nullable Integer frequencyDays() {
        Frequency frequency = stated.frequency();
        return frequency == null ? null : frequency.days();
    }

    @Override
    public @Nullable String objective() {
        return stated.objective();
    }

    @Override
    public @Nullable String benchmark() {
        return stated.benchmark();
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
        for (String predictor : stated.predictors()) {
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
