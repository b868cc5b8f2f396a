package org.goalkeeper.submission;

import java.util.Set;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.record.Change;

/**
 * A team submitted goals; told within the change.
 *
 * @param submission whose goals, for which cycle
 * @param goals what they are
 * @param kpis ids of the KPIs that its key results name, or named in the version before
 * @param change the change it is a part of
 */
public record GoalsSubmitted(Submission.Key submission, GoalSet goals, Set<String> kpis, Change change) {

    /** Copies the ids. */
    public GoalsSubmitted {
        kpis = Set.copyOf(kpis);
    }
}
