package org.goalkeeper.rule.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A KPI. */
public interface Kpi extends Goal {

    /** The unit of its numbers; the word unit itself is a keyword of rule files. */
    @Nullable
    String unitName();

    /** Which way is better. */
    @Nullable
    String direction();

    /** {@code leading} or {@code lagging}. */
    @Nullable
    String indicator();

    /** Whether a healthy range is stated, even one without bounds. */
    boolean hasRange();

    /** Lowest healthy value. */
    @Nullable
    BigDecimal rangeMin();

    /** Highest healthy value. */
    @Nullable
    BigDecimal rangeMax();

    /** The value aimed at. */
    @Nullable
    BigDecimal target();

    /** Which of range and target are given. */
    List<String> aims();

    /** When the target is due. */
    @Nullable
    LocalDate dueDate();

    /** Where its readings come from. */
    @Nullable
    String dataSource();

    /** How often it is read. */
    @Nullable
    String frequency();

    /** The longest time between two readings, in days. */
    @Nullable
    Integer frequencyDays();

    /** The objective it gives context to. */
    @Nullable
    String objective();

    /** What others reach. */
    @Nullable
    String benchmark();

    /** Key results of the document and its context that name it. */
    int keyResultCount();

    /** Its readings up to asOf. */
    int readingCount();

    /** Its latest reading. */
    @Nullable
    BigDecimal lastReading();

    /** The day of it. */
    @Nullable
    LocalDate lastReadingDate();

    /** Days from it to asOf. */
    @Nullable
    Integer readingAge();

    /** How many of its last readings in a row are outside the healthy range. */
    int unhealthyRun();

    /** Day of the first reading of that run. */
    @Nullable
    LocalDate unhealthySince();

    /** Its predictors that are known KPIs. */
    int predictorCount();

    /** {@code rising} or {@code falling}, as its last two readings. */
    @Nullable
    String trend();

    /** How many of its last readings move strictly that way, the first one counted. */
    int trendLength();

    /** Distance from its latest reading to the bound it moves towards; null without one. */
    @Nullable
    BigDecimal roomAhead();

    /** Max - min of its healthy range; |bound| where there is one bound. */
    @Nullable
    BigDecimal rangeSpan();

    /** Id of the first earlier KPI of the same team with the same titleKey. */
    @Nullable
    String earlierSameName();

    /** Id of a key result that names it, whose objective and the one of the first key result that names it are not aligned. */
    @Nullable
    String unrelatedKeyResult();
}
