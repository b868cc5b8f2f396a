package org.goalkeeper.rule.vocabulary;

import java.time.LocalDate;

/** The document as a whole. */
public interface GoalSet extends Fact {

    /** {@code draft}, {@code active} or {@code closed}. */
    String stage();

    /** The day the rules reason from. */
    LocalDate asOf();

    /** Its objectives. */
    int objectiveCount();

    /** Its key results. */
    int keyResultCount();

    /** Its KPIs. */
    int kpiCount();

    /** How many teams have objectives in it. */
    int teamsWithObjectives();

    /** How many objectives name contributors. */
    int objectivesWithContributors();
}
