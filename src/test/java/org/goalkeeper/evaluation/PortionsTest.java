package org.goalkeeper.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.GoalSetReader;
import org.goalkeeper.document.Limits;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.ruleset.RuleSets;
import org.junit.jupiter.api.Test;

class PortionsTest {

    private static final int TEAMS = 500;
    private static final int UNDIVIDED = Integer.MAX_VALUE;

    private final ResolvedRuleSet ruleSet = RuleSets.builtIn(Version.CURRENT).preset("balanced");

    @Test
    void findsTheSameHoweverALargeGoalSetIsDivided() {
        EvaluationRequest request = EvaluationRequest.of(company(), ruleSet, LocalDate.of(2026, 11, 20));

        Evaluation whole = new Evaluator(new Portions(UNDIVIDED, UNDIVIDED)).evaluate(request);
        Evaluation divided = new Evaluator(new Portions(0, 300)).evaluate(request);

        assertThat(whole.findings().stream().map(Finding::rule).distinct().count())
                .isGreaterThan(15);
        assertThat(whole.findings()).hasSizeGreaterThan(10 * TEAMS);
        assertThat(divided.findings()).isEqualTo(whole.findings());
        assertThat(divided).isEqualTo(whole);
    }

    @Test
    void dividesLargeGoalSetsAsTheyAreDividedByDefault() {
        EvaluationRequest request = EvaluationRequest.of(company(), ruleSet, LocalDate.of(2026, 11, 20));

        Evaluation whole = new Evaluator(new Portions(UNDIVIDED, UNDIVIDED)).evaluate(request);

        assertThat(new Evaluator().evaluate(request)).isEqualTo(whole);
    }

    @Test
    void keepsApartWhatThreadsFindAtTheSameTime() {
        Evaluator evaluator = new Evaluator();
        List<EvaluationRequest> requests = Stream.of(company(3), company(5))
                .map(document -> EvaluationRequest.of(document, ruleSet, LocalDate.of(2026, 11, 20)))
                .toList();
        List<Evaluation> alone = requests.stream().map(evaluator::evaluate).toList();

        List<Evaluation> together = IntStream.range(0, 1_000)
                .parallel()
                .mapToObj(i -> evaluator.evaluate(requests.get(i % 2)))
                .distinct()
                .toList();

        assertThat(together).containsExactlyInAnyOrderElementsOf(alone);
    }

    private static Document company() {
        return company(TEAMS);
    }

    private static Document company(int teams) {
        StringBuilder text = new StringBuilder("""
                {"goalSet": 1, "organization": "acme", "stage": "draft", "asOf": "2026-11-20",
                 "cycle": {"id": "2026-Q4", "startDate": "2026-10-01", "endDate": "2026-12-31"}, "objectives": [""");
        for (int team = 0; team < teams; team++) {
            String objective = """
                    %1$s{"id": "o%2$d", "title": "Win the hearts of region %3$d", "team": "t%2$d", "alignsTo": "o%4$d",
                     "keyResults": [
                      {"id": "k%2$d-1", "title": "Launch shop %3$d", "kpi": "p%2$d", "baseline": %5$d, "target": 90},
                      {"id": "k%2$d-2", "title": "Reduce tickets by 10%% in shop %2$d", "type": "milestone", "score": 0.9},
                      {"id": "k%2$d-3", "title": "Leads in region %3$d", "baseline": 7, "target": 5,
                       "direction": "increase", "dueDate": "2027-02-01", "dependsOn": ["t%4$d"], "visibility": "private"}]}""";
            text.append(objective.formatted(team == 0 ? "" : ",", team, team / 2, team / 3, 80 + team % 20));
        }
        text.append("], \"kpis\": [");
        for (int team = 0; team < teams; team++) {
            String kpi = """
                    %s{"id": "p%2$d", "name": "Visitors", "team": "t%2$d", "healthyRange": {"min": 80},
                     "readings": [{"date": "2026-11-01", "value": %3$d}]}""";
            text.append(kpi.formatted(team == 0 ? "" : ",", team, 70 + team % 20));
        }
        byte[] bytes = text.append("]}").toString().getBytes(StandardCharsets.UTF_8);
        return GoalSetReader.read("company.json", bytes, Limits.COMMAND_LINE);
    }
}
