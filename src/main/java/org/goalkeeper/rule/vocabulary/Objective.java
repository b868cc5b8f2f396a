package org.goalkeeper.rule.vocabulary;

import org.jspecify.annotations.Nullable;

/** An objective. */
public interface Objective extends Goal {

    /** Level of its team; null where unknown. */
    @Nullable
    String teamLevel();

    /** The objective or key result it says it serves. */
    @Nullable
    String alignsTo();

    /** Whether alignsTo names an objective or key result of the document or its context. */
    boolean parentKnown();

    /** Whether there is a context, or an objective of a company-level team in the document. */
    boolean companyGoalsKnown();

    /** Teams that share it. */
    int contributorCount();

    /** Its key results, nested and flat. */
    int keyResultCount();

    /** Its key results of type metric. */
    int metricCount();

    /** Its key results that name a KPI. */
    int kpiKeyResultCount();

    /** KPIs that name it as their objective. */
    int contextKpiCount();

    /** Its key results whose KPI is leading. */
    int leadingCount();

    /** Its key results whose KPI is lagging. */
    int laggingCount();

    /** Its key results due on the cycle's last day. */
    int dueOnLastDayCount();

    /** Objectives that align to it or to its key results. */
    int supporterCount();

    /** The title as titleKey, without an opening change or maintenance verb and without numbers. */
    String bareTitle();

    /** Name of the first KPI whose name without numbers is the bare title. */
    @Nullable
    String kpiWithBareTitle();

    /** Id of the first earlier objective of another team with the same titleKey. */
    @Nullable
    String earlierSameTitle();

    /** Levels between its team and the team of the goal it aligns to; 0 where either is unknown or not above. */
    int levelsUp();

    /** Id of a team of a level between, on the way up from its team, that has objectives. */
    @Nullable
    String teamBetween();
}
