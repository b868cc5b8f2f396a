package org.goalkeeper.submission;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.goal.Visibility;

/** The goals and KPIs of a goal set that are not for everybody, and the goal set and its findings without them. */
final class PrivateGoals {

    /** No goals. */
    static final GoalSet NO_GOALS = new GoalSet(
            null, Stage.DRAFT, null, "en", null, List.of(), List.of(), List.of(), List.of(), List.of(), null);

    /** Nothing is hidden. */
    static final PrivateGoals NONE = new PrivateGoals(NO_GOALS);

    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    PrivateGoals(GoalSet goals) {
        for (Objective objective : goals.objectives()) {
            boolean all = add(objective.visibility() == Visibility.PRIVATE, objective.id(), objective.title());
            objective.keyResults().forEach(one -> add(all, one));
        }
        goals.keyResults().forEach(one -> add(one.objective() != null && ids.contains(one.objective()), one));
        for (Kpi kpi : goals.kpis()) {
            add(kpi.visibility() == Visibility.PRIVATE, kpi.id(), kpi.name());
        }
    }

    private void add(boolean withObjective, KeyResult keyResult) {
        add(withObjective || keyResult.visibility() == Visibility.PRIVATE, keyResult.id(), keyResult.title());
    }

    private boolean add(boolean hidden, String id, String name) {
        if (hidden) {
            ids.add(id);
            names.add(name);
        }
        return hidden;
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    GoalSet without(GoalSet goals) {
        return new GoalSet(
                goals.organization(),
                goals.stage(),
                goals.asOf(),
                goals.language(),
                goals.cycle(),
                goals.teams(),
                goals.objectives().stream()
                        .filter(one -> !has(one.id()))
                        .map(this::without)
                        .toList(),
                without(goals.keyResults()),
                goals.kpis().stream().filter(one -> !has(one.id())).toList(),
                goals.history(),
                goals.agreed() == null ? null : new PrivateGoals(goals.agreed()).without(goals.agreed()));
    }

    private Objective without(Objective objective) {
        return new Objective(
                objective.id(),
                objective.title(),
                objective.team(),
                objective.owner(),
                objective.contributors(),
                objective.alignsTo(),
                objective.visibility(),
                objective.commitment(),
                objective.linkedToCompensation(),
                objective.proposedBy(),
                objective.notes(),
                objective.accept(),
                without(objective.keyResults()));
    }

    private List<KeyResult> without(List<KeyResult> keyResults) {
        return keyResults.stream().filter(one -> !has(one.id())).toList();
    }

    /** The evaluation without what is about, or tells of, a goal that is not for everybody; its numbers stay. */
    Evaluation without(Evaluation evaluation) {
        return evaluation.with(
                evaluation.findings().stream().filter(this::tellsNothing).toList(),
                evaluation.promotions().stream()
                        .filter(one -> !has(one.kpi())
                                && one.keyResults().stream().noneMatch(suggestion -> has(suggestion.kpi())))
                        .toList(),
                evaluation.demotions().stream()
                        .filter(one -> !has(one.kpi()) && !has(one.keyResult()))
                        .toList());
    }

    private boolean tellsNothing(Finding finding) {
        String words = finding.message() + " " + finding.advice();
        return !has(finding.subject().id())
                && names.stream().noneMatch(words::contains)
                && ids.stream().noneMatch(words::contains);
    }
}
