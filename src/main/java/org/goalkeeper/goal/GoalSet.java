package org.goalkeeper.goal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One organisation's goals for one cycle, or any part of them: the document that is checked.
 *
 * @param organization its id; null where not stated
 * @param stage where the goals stand in the cycle
 * @param asOf the day the rules reason from; null means today (UTC)
 * @param language of the titles and notes, such as {@code en}
 * @param cycle the time the goals are set for; null where not stated
 * @param teams in document order; empty where not described
 * @param objectives in document order
 * @param keyResults those given flat, in document order
 * @param kpis in document order
 * @param history earlier cycles' mean scores
 * @param agreed the goal set as agreed when the cycle opened; null where not known
 */
public record GoalSet(
        @Nullable String organization,
        Stage stage,
        @Nullable LocalDate asOf,
        String language,
        @Nullable Cycle cycle,
        List<Team> teams,
        List<Objective> objectives,
        List<KeyResult> keyResults,
        List<Kpi> kpis,
        List<HistoryEntry> history,
        @Nullable GoalSet agreed) {
    /** Copies the lists, so that a goal set never changes. */
    public GoalSet {
        teams = List.copyOf(teams);
        objectives = List.copyOf(objectives);
        keyResults = List.copyOf(keyResults);
        kpis = List.copyOf(kpis);
        history = List.copyOf(history);
    }
}
