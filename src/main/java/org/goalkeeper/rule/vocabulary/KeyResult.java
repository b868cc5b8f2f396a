package org.goalkeeper.rule.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A key result. */
public interface KeyResult extends Goal {

    /** Id of the objective it belongs to; null where a flat key result names none that is known. */
    @Nullable
    String objective();

    /** The objective that a flat key result names, known or not; null where it names none or stands below its objective. */
    @Nullable
    String namedObjective();

    /** Who answers for its objective. */
    @Nullable
    String objectiveOwner();

    /** {@code metric} or {@code milestone}. */
    String type();

    /** Milestone, where it is a metric without baseline, target and current value, whose title opens with a word of the lexicon output-verbs. */
    @Nullable
    String correctedType();

    /** The day the rules reason from. */
    LocalDate asOf();

    /** The KPI it names. */
    @Nullable
    String kpi();

    /** That KPI's unit. */
    @Nullable
    String kpiUnit();

    /** Whether that KPI is linked to compensation. */
    boolean kpiLinkedToCompensation();

    /** Which way is better for that KPI. */
    @Nullable
    String kpiDirection();

    /** The unit of its numbers; the word unit itself is a keyword of rule files. */
    @Nullable
    String unitName();

    /** Which way it says is better. */
    @Nullable
    String direction();

    /** Its direction, else its KPI's. */
    @Nullable
    String statedDirection();

    /** {@code increase} or {@code decrease}, as target is above or below baseline; null where equal or either is unknown. */
    @Nullable
    String movement();

    /**
     * The movement, where the key result states another direction and neither its KPI nor the verb its title opens with
     * contradicts the movement.
     */
    @Nullable
    String correctedDirection();

    /** Value at the start of the cycle. */
    @Nullable
    BigDecimal baseline();

    /** Value that scores 1.0. */
    @Nullable
    BigDecimal target();

    /** Value now: as given, else the latest check-in's, else its KPI's latest reading in the cycle. */
    @Nullable
    BigDecimal current();

    /** |target - baseline|. */
    @Nullable
    BigDecimal change();

    /** |baseline|. */
    @Nullable
    BigDecimal baselineSize();

    /** (current - baseline) / (target - baseline), to 9 decimals; null for a milestone or where a part is unknown. */
    @Nullable
    BigDecimal progress();

    /** Its score. */
    @Nullable
    BigDecimal score();

    /** Its score, else its progress clipped to 0..1. */
    @Nullable
    BigDecimal effectiveScore();

    /** Its progress clipped to 0..1. */
    @Nullable
    BigDecimal clippedProgress();

    /** |score - clipped progress|. */
    @Nullable
    BigDecimal scoreGap();

    /** 0..1, chance of reaching the target. */
    @Nullable
    BigDecimal confidence();

    /** Its first day, else the cycle's. */
    @Nullable
    LocalDate startDate();

    /** The day it is due. */
    @Nullable
    LocalDate dueDate();

    /** The cycle's first day. */
    @Nullable
    LocalDate cycleStart();

    /** The cycle's last day. */
    @Nullable
    LocalDate cycleEnd();

    /** Days from its start, else the cycle's, to its due date. */
    @Nullable
    Integer days();

    /** {@code dueDate} or {@code startDate}, whichever first lies outside the cycle. */
    @Nullable
    String dateOutsideCycle();

    /** The day of the cycle nearest to that date. */
    @Nullable
    LocalDate clampedDate();

    /** Share of its own time, start to due date, that has passed, 0..1. */
    @Nullable
    BigDecimal elapsed();

    /** Share of the cycle that has passed, 0..1. */
    @Nullable
    BigDecimal cycleElapsed();

    /** What will show that a milestone is done. */
    @Nullable
    String evidence();

    /** {@code team}, {@code leadership} or {@code joint}. */
    @Nullable
    String proposedBy();

    /** KPIs that must stay healthy meanwhile. */
    int guardrailCount();

    /** KPIs of the document and its context. */
    int kpisKnown();

    /** Whether the title opens with a word of the lexicon output-verbs. */
    boolean opensWithOutputVerb();

    /** The first four words after the title's opening verb or number, case-folded. */
    List<String> leadWords();

    /** Its KPI's last reading on or before the cycle's start, else on or before asOf. */
    @Nullable
    BigDecimal kpiStartReading();

    /** |that reading|. */
    @Nullable
    BigDecimal kpiStartReadingSize();

    /** |baseline - that reading|. */
    @Nullable
    BigDecimal baselineGap();

    /** Lower bound of its KPI's healthy range. */
    @Nullable
    BigDecimal kpiRangeMin();

    /** Upper bound of its KPI's healthy range. */
    @Nullable
    BigDecimal kpiRangeMax();

    /** How many of its KPI's last readings in a row are outside the healthy range. */
    int kpiUnhealthyRun();

    /** How many of its KPI's last readings in a row are inside the healthy range. */
    int kpiHealthyRun();

    /** Day of its latest check-in. */
    @Nullable
    LocalDate lastCheckIn();

    /** Confidence of its latest check-in. */
    @Nullable
    BigDecimal lastConfidence();

    /** Next steps of its latest check-in. */
    @Nullable
    String lastNextSteps();

    /** Days from its latest check-in, else from its start, to asOf. */
    @Nullable
    Integer daysSinceCheckIn();

    /** How many of its last check-ins in a row have one value. */
    int unchangedCheckIns();

    /** Its check-ins up to asOf. */
    int checkInCount();

    /** Id of the first earlier key result with the same titleKey, whose objective is not aligned with its own. */
    @Nullable
    String earlierSameTitle();

    /** Id of the first earlier metric key result with the same KPI and target, whose objective is not aligned with its own. */
    @Nullable
    String earlierSameTarget();

    /** Id of the first earlier metric key result that moves its KPI the other way. */
    @Nullable
    String earlierOpposite();

    /** Id of the first earlier metric key result of an unaligned other objective that moves its KPI the same way to another target. */
    @Nullable
    String earlierOtherTarget();

    /** Whether the agreed goal set has it. */
    boolean wasAgreed();

    /** Its baseline as agreed. */
    @Nullable
    BigDecimal agreedBaseline();

    /** Its target as agreed. */
    @Nullable
    BigDecimal agreedTarget();

    /** Its due date as agreed. */
    @Nullable
    LocalDate agreedDueDate();

    /** Its notes as agreed. */
    @Nullable
    String agreedNotes();
}
