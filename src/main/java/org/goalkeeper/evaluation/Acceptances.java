package org.goalkeeper.evaluation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.goal.Acceptance;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.rule.RuleId;
import org.jspecify.annotations.Nullable;

/** The findings that the authors of a goal set stand by. */
final class Acceptances implements Waivers {

    private record Goal(SubjectType type, String id) {}

    private final Map<Goal, List<Acceptance>> byGoal = new HashMap<>();

    Acceptances(GoalSet goalSet) {
        for (Objective objective : goalSet.objectives()) {
            put(SubjectType.OBJECTIVE, objective.id(), objective.accept());
            objective.keyResults().forEach(this::put);
        }
        goalSet.keyResults().forEach(this::put);
        for (Kpi kpi : goalSet.kpis()) {
            put(SubjectType.KPI, kpi.id(), kpi.accept());
        }
    }

    private void put(KeyResult keyResult) {
        put(SubjectType.KEY_RESULT, keyResult.id(), keyResult.accept());
    }

    private void put(SubjectType type, String id, List<Acceptance> accepted) {
        if (!accepted.isEmpty()) {
            byGoal.put(new Goal(type, id), accepted);
        }
    }

    @Override
    public @Nullable Waiver waiver(RuleId rule, Subject subject, LocalDate day) {
        if (byGoal.isEmpty()) {
            return null;
        }
        String id = rule.toString();
        for (Acceptance acceptance : byGoal.getOrDefault(new Goal(subject.type(), subject.id()), List.of())) {
            if (acceptance.rule().equals(id) && !day.isAfter(acceptance.until())) {
                return new Waiver(acceptance.reason(), acceptance.until());
            }
        }
        return null;
    }
}
