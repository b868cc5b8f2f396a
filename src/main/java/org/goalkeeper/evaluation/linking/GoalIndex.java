package org.goalkeeper.evaluation.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objectives and key results by id, the first of each id; key results are indexed when one is first asked for. */
final class GoalIndex {

    private final Map<String, LinkedObjective> objectives;
    private final List<LinkedKeyResult> keyResults;
    private volatile @Nullable Map<String, LinkedKeyResult> keyResultsById;

    /**
     * @param objectiveCount about how many there will be
     * @param keyResults complete before one is asked for
     */
    GoalIndex(int objectiveCount, List<LinkedKeyResult> keyResults) {
        this.objectives = new HashMap<>(objectiveCount * 4 / 3 + 1);
        this.keyResults = keyResults;
    }

    void add(LinkedObjective objective) {
        objectives.putIfAbsent(objective.id(), objective);
    }

    @Nullable
    LinkedObjective objective(String id) {
        return objectives.get(id);
    }

    @Nullable
    LinkedKeyResult keyResult(String id) {
        Map<String, LinkedKeyResult> known = keyResultsById;
        if (known == null) {
            known = new HashMap<>(keyResults.size() * 4 / 3 + 1);
            for (LinkedKeyResult keyResult : keyResults) {
                known.putIfAbsent(keyResult.id(), keyResult);
            }
            keyResultsById = known;
        }
        return known.get(id);
    }

    /** The objective or key result of that id; null for none. */
    @Nullable
    LinkedGoal goal(String id) {
        LinkedObjective objective = objectives.get(id);
        return objective == null ? keyResult(id) : objective;
    }
}
