package org.goalkeeper.evaluation.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Objective;
import org.jspecify.annotations.Nullable;

/**
 * The goals of other goal sets that references may name; they are not judged and have no place in the document. A goal
 * that the document has too, with the same id and team, is the document's.
 */
final class Context {

    private final Document document;
    private final TeamRegister teams;
    private final List<LinkedObjective> objectives = new ArrayList<>();
    private final List<GoalIndex> homes = new ArrayList<>();
    private final List<LinkedKeyResult> keyResults = new ArrayList<>();
    private final GoalIndex index = new GoalIndex(0, keyResults);

    /**
     * @param document with its own objectives and KPIs linked
     */
    Context(Document document, TeamRegister teams) {
        this.document = document;
        this.teams = teams;
    }

    List<LinkedObjective> objectives() {
        return objectives;
    }

    List<LinkedKeyResult> keyResults() {
        return keyResults;
    }

    /** All of it by id, the first of each. */
    GoalIndex index() {
        return index;
    }

    /** The goal set that an objective of the context stands in, by the objective's place in the context. */
    GoalIndex home(int objective) {
        return homes.get(objective);
    }

    void add(GoalSet set) {
        List<LinkedKeyResult> added = new ArrayList<>();
        GoalIndex home = new GoalIndex(set.objectives().size(), added);
        for (Objective stated : set.objectives()) {
            LinkedObjective same = document.index().objective(stated.id());
            if (same == null || !Objects.equals(same.team(), stated.team())) {
                add(stated, home, added);
            } else {
                home.add(same);
            }
        }
        for (KeyResult flat : set.keyResults()) {
            String named = flat.objective();
            LinkedObjective objective = named == null ? null : home.objective(named);
            if (objective == null || !objective.isJudged()) {
                added.add(keyResult(flat, objective));
            }
        }
        keyResults.addAll(added);
        for (Kpi kpi : set.kpis()) {
            document.addKnown(new LinkedKpi(document, kpi, -1, -1, teams.ofContext(kpi.team())));
        }
    }

    private void add(Objective stated, GoalIndex home, List<LinkedKeyResult> added) {
        LinkedTeam team = teams.ofContext(stated.team());
        if (team != null) {
            team.markBusy();
        }
        LinkedObjective objective = new LinkedObjective(document, stated, -1, -1, team);
        home.add(objective);
        index.add(objective);
        objectives.add(objective);
        homes.add(home);
        for (KeyResult nested : stated.keyResults()) {
            added.add(keyResult(nested, objective));
        }
    }

    private LinkedKeyResult keyResult(KeyResult stated, @Nullable LinkedObjective objective) {
        LinkedKeyResult keyResult = new LinkedKeyResult(document, stated, -1, -1, -1, objective, false);
        if (objective != null) {
            objective.add(keyResult);
        }
        return keyResult;
    }
}
