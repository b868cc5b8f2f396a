package org.goalkeeper.rule.vocabulary;

import org.jspecify.annotations.Nullable;

/** A team of the document's list, or, with no list, every team that a goal names. */
public interface Team extends Fact {

    /** Its id. */
    String id();

    /** Its name, else its id. */
    String name();

    /** {@code company}, {@code department}, {@code team} or {@code individual}; null where unknown. */
    @Nullable
    String level();

    /** Objectives it has. */
    int objectiveCount();

    /** Objectives it has that are not stated to be committed. */
    int uncommittedObjectiveCount();

    /** Key results of its objectives. */
    int keyResultCount();

    /** Key results of its objectives that state proposedBy leadership. */
    int leadershipKeyResultCount();

    /** KPIs it watches. */
    int kpiCount();
}
