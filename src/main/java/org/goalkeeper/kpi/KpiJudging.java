package org.goalkeeper.kpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.cycle.Cycle;
import org.goalkeeper.cycle.Cycles;
import org.goalkeeper.cycle.Phase;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.SourceMap;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.EvaluationRequest;
import org.goalkeeper.evaluation.Evaluator;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.organization.RuleSetVersions;
import org.goalkeeper.organization.Team;
import org.goalkeeper.organization.Teams;
import org.goalkeeper.source.Location;
import org.goalkeeper.submission.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges KPIs beside the goals of the running cycle that move them: what is promoted and demoted, the rules say. */
@Component
class KpiJudging {

    private static final String NAME = "kpis";
    private static final SourceMap NOWHERE = (pointer, property) -> Location.of(NAME);

    private final ReadingRows readings;
    private final Cycles cycles;
    private final Submissions submissions;
    private final Teams teams;
    private final RuleSetVersions ruleSets;
    private final Evaluator evaluator;
    private final Today today;

    KpiJudging(
            ReadingRows readings,
            Cycles cycles,
            Submissions submissions,
            Teams teams,
            RuleSetVersions ruleSets,
            Evaluator evaluator,
            Today today) {
        this.readings = readings;
        this.cycles = cycles;
        this.submissions = submissions;
        this.teams = teams;
        this.ruleSets = ruleSets;
        this.evaluator = evaluator;
        this.today = today;
    }

    /**
     * Judges KPIs.
     *
     * @param judged those to judge
     * @param all all of the organisation, which the judged may name
     */
    Evaluation judge(String organization, List<OrganizationKpi> judged, List<OrganizationKpi> all) {
        Set<String> ids = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (OrganizationKpi kpi : judged) {
            ids.add(kpi.id());
            named.addAll(kpi.stated().predictors());
        }
        named.removeAll(ids);
        Set<String> both = new HashSet<>(ids);
        both.addAll(named);
        Map<String, List<Reading>> read = KpiGoals.byKpi(readings.findOf(organization, both));
        Cycle cycle = running(organization);
        GoalSet goals = goals(organization, cycle, ids, stated(judged, ids, read));
        Document document = new Document(NAME, Document.Format.YAML, new byte[0], goals, NOWHERE);
        GoalSet context = KpiGoals.goalSet(organization, stated(all, named, read));
        return evaluator.evaluate(new EvaluationRequest(
                document,
                ruleSets.resolved(ruleSets.active(organization)),
                today.get(),
                today.get(),
                null,
                List.of(context),
                null,
                Set.of(),
                null));
    }

    private static List<Kpi> stated(List<OrganizationKpi> kpis, Set<String> ids, Map<String, List<Reading>> readings) {
        return kpis.stream()
                .filter(kpi -> ids.contains(kpi.id()))
                .map(kpi -> KpiGoals.with(kpi.stated(), readings.getOrDefault(kpi.id(), List.of())))
                .toList();
    }

    /** The cycle that goals are worked on in, else the next that they are drafted for; null where there is none. */
    private @Nullable Cycle running(String organization) {
        return cycles.running(organization).stream()
                .min(Comparator.comparing((Cycle cycle) -> cycle.phase() != Phase.OPEN)
                        .thenComparing(Cycle::startDate))
                .orElse(null);
    }

    private GoalSet goals(String organization, @Nullable Cycle cycle, Set<String> ids, List<Kpi> kpis) {
        List<Objective> objectives = new ArrayList<>();
        List<KeyResult> keyResults = new ArrayList<>();
        List<GoalSet> submitted = cycle == null ? List.of() : submissions.goals(organization, cycle.id());
        for (GoalSet goals : submitted) {
            Set<String> flat = new HashSet<>();
            for (KeyResult keyResult : goals.keyResults()) {
                if (ids.contains(String.valueOf(keyResult.kpi()))) {
                    keyResults.add(keyResult);
                    flat.add(String.valueOf(keyResult.objective()));
                }
            }
            for (Objective objective : goals.objectives()) {
                if (flat.contains(objective.id())
                        || objective.keyResults().stream().anyMatch(one -> ids.contains(String.valueOf(one.kpi())))) {
                    objectives.add(objective);
                }
            }
        }
        return new GoalSet(
                organization,
                cycle == null ? Stage.DRAFT : cycle.phase().stage(),
                null,
                "en",
                cycle == null ? null : cycle.asGoalCycle(),
                teams.all(organization).stream().map(Team::asGoalTeam).toList(),
                objectives,
                keyResults,
                kpis,
                List.of(),
                null);
    }
}
