package org.goalkeeper.evaluation.linking;

import java.util.HashMap;
import java.util.Map;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.Objective;
import org.jspecify.annotations.Nullable;

/** The goals as agreed when the cycle opened, by id. */
final class Agreement {

    private final Map<String, Objective> objectives = new HashMap<>();
    private final Map<String, KeyResult> keyResults = new HashMap<>();

    Agreement(GoalSet agreed) {
        for (Objective objective : agreed.objectives()) {
            objectives.putIfAbsent(objective.id(), objective);
            for (KeyResult keyResult : objective.keyResults()) {
                keyResults.putIfAbsent(keyResult.id(), keyResult);
            }
        }
        for (KeyResult keyResult : agreed.keyResults()) {
            keyResults.putIfAbsent(keyResult.id(), keyResult);
        }
    }

    @Nullable
    Objective objective(String id) {
        return objectives.get(id);
    }

    @Nullable
    KeyResult keyResult(String id) {
        return keyResults.get(id);
    }
}
