package org.goalkeeper.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.goal.Team;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.Names;
import org.jspecify.annotations.Nullable;

/**
 * Checks that ids are unique and that references lead somewhere, apart from those that rules judge. An id or a
 * reference that could not be read, and so is null or empty, is passed over: its problem is known.
 */
final class References {

    private static final int SUGGESTED_FROM = 5_000;

    private final LateProblems problems;
    private final Set<String> otherTeams = new HashSet<>();
    private final Set<String> otherObjectives = new HashSet<>();
    private final Set<String> otherKpis = new HashSet<>();

    /**
     * @param problems where to report
     * @param context other goal sets whose teams, objectives and KPIs references may name
     */
    References(LateProblems problems, List<GoalSet> context) {
        this.problems = problems;
        for (GoalSet other : context) {
            other.teams().forEach(team -> otherTeams.add(team.id()));
            other.objectives().forEach(objective -> otherObjectives.add(objective.id()));
            other.kpis().forEach(kpi -> otherKpis.add(kpi.id()));
        }
    }

    /** Checks a goal set and the one it was agreed as. */
    void check(GoalSet goalSet) {
        check(goalSet, "");
        if (goalSet.agreed() != null) {
            check(goalSet.agreed(), "/agreed");
        }
    }

    private void check(GoalSet goalSet, String root) {
        Map<String, Team> teams = new HashMap<>();
        for (int i = 0; i < goalSet.teams().size(); i++) {
            Team team = goalSet.teams().get(i);
            if (known(team.id()) && teams.putIfAbsent(team.id(), team) != null) {
                twice(root + "/teams/" + i, team.id(), "a team");
            }
        }
        new TeamTree(goalSet.teams(), teams, root + "/teams/").check(this);
        Set<String> goals = new HashSet<>();
        Set<String> objectives = new HashSet<>();
        checkObjectives(goalSet, root, teams, goals, objectives);
        checkKeyResults(goalSet.keyResults(), root + "/keyResults/", teams, goals);
        checkKpis(goalSet, root, teams, objectives);
        for (int i = 0; i < goalSet.history().size() && !teams.isEmpty(); i++) {
            team(root + "/history/" + i, "team", goalSet.history().get(i).team(), teams);
        }
    }

    private void checkObjectives(
            GoalSet goalSet, String root, Map<String, Team> teams, Set<String> goals, Set<String> objectives) {
        for (int i = 0; i < goalSet.objectives().size(); i++) {
            Objective objective = goalSet.objectives().get(i);
            String pointer = root + "/objectives/" + i;
            if (known(objective.id())) {
                objectives.add(objective.id());
                if (!goals.add(objective.id())) {
                    twice(pointer, objective.id(), "an objective or key result");
                }
            }
            team(pointer, "team", objective.team(), teams);
            teams(pointer + "/contributors/", objective.contributors(), teams);
            checkKeyResults(objective.keyResults(), pointer + "/keyResults/", teams, goals);
        }
    }

    private void checkKeyResults(List<KeyResult> keyResults, String root, Map<String, Team> teams, Set<String> goals) {
        for (int i = 0; i < keyResults.size(); i++) {
            KeyResult keyResult = keyResults.get(i);
            if (known(keyResult.id()) && !goals.add(keyResult.id())) {
                twice(root + i, keyResult.id(), "an objective or key result");
            }
            if (!keyResult.dependsOn().isEmpty()) {
                teams(root + i + "/dependsOn/", keyResult.dependsOn(), teams);
            }
        }
    }

    private void checkKpis(GoalSet goalSet, String root, Map<String, Team> teams, Set<String> objectives) {
        Set<String> kpis = new HashSet<>();
        for (int i = 0; i < goalSet.kpis().size(); i++) {
            Kpi kpi = goalSet.kpis().get(i);
            if (known(kpi.id()) && !kpis.add(kpi.id())) {
                twice(root + "/kpis/" + i, kpi.id(), "a KPI");
            }
        }
        for (int i = 0; i < goalSet.kpis().size(); i++) {
            Kpi kpi = goalSet.kpis().get(i);
            String pointer = root + "/kpis/" + i;
            team(pointer, "team", kpi.team(), teams);
            if (missing(kpi.objective(), objectives, otherObjectives)) {
                unresolved(pointer, "objective", kpi.objective(), "objective", objectives);
            }
            for (int j = 0; j < kpi.predictors().size(); j++) {
                String predictor = kpi.predictors().get(j);
                if (missing(predictor, kpis, otherKpis)) {
                    unresolved(pointer + "/predictors/" + j, null, predictor, "KPI", kpis);
                }
            }
        }
    }

    private void teams(String pointer, List<String> named, Map<String, Team> teams) {
        for (int i = 0; i < named.size() && !teams.isEmpty(); i++) {
            team(pointer + i, null, named.get(i), teams);
        }
    }

    /** Reports a team that is not in the list of teams, where there is one. */
    private void team(String pointer, @Nullable String property, @Nullable String id, Map<String, Team> teams) {
        if (!teams.isEmpty() && missing(id, teams.keySet(), otherTeams)) {
            unresolved(pointer, property, id, "team", teams.keySet());
        }
    }

    /** Whether a team's parent is neither in the document nor in its context. */
    boolean missingTeam(String id, Set<String> teams) {
        return missing(id, teams, otherTeams);
    }

    private static boolean missing(@Nullable String id, Set<String> ids, Set<String> others) {
        return id != null && !id.isEmpty() && !ids.contains(id) && !others.contains(id);
    }

    void unresolved(
            String pointer, @Nullable String property, @Nullable String id, String kind, Collection<String> known) {
        String given = String.valueOf(id);
        problems.add(
                pointer,
                property,
                () -> "no " + kind + " has the id `" + Excerpt.of(given) + "`" + suggestion(given, known));
    }

    private static String suggestion(String given, Collection<String> known) {
        return known.size() > SUGGESTED_FROM
                ? ""
                : Names.didYouMean(given, known.stream().sorted().toList());
    }

    void circular(String pointer, String id) {
        problems.add(
                pointer,
                "parent",
                () -> "team `" + Excerpt.of(id) + "` stands above itself: its parents form a circle");
    }

    private void twice(String pointer, String id, String kind) {
        problems.add(
                pointer, "id", () -> kind + " with the id `" + Excerpt.of(id) + "` is already there: ids are unique");
    }

    /** Whether a required id was read. */
    @SuppressWarnings("UnnecessaryNullCheck")
    private static boolean known(@Nullable String id) {
        return id != null;
    }
}
