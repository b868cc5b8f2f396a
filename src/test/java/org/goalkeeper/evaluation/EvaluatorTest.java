package org.goalkeeper.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.GoalSetReader;
import org.goalkeeper.document.Limits;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.ruleset.RuleSets;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    private static final ResolvedRuleSet BALANCED = Judging.RULE_SETS.preset("balanced");

    @Test
    void ordersFindingsByPlaceAndThenByRule() {
        Evaluation evaluation = Judging.judge(Judging.document("""
                kpis: [{ id: k-1, name: K }]
                keyResults: [{ id: kr-9, title: TODO }]
                objectives:
                  - { id: o-1, title: TODO, keyResults: [{ id: kr-2, title: TODO }, { id: kr-1, title: TODO }] }
                  - { id: o-0, title: TODO }
                cycle: { id: Q4, startDate: 2026-10-01, endDate: 2026-10-02 }
                """), BALANCED);

        assertThat(evaluation.findings().stream()
                        .map(finding -> finding.subject().id())
                        .distinct())
                .containsExactly("Q4", "o-1", "kr-2", "kr-1", "o-0", "kr-9", "k-1");
        assertThat(evaluation.findings().stream()
                        .filter(finding -> finding.subject().id().equals("kr-2"))
                        .map(Finding::rule))
                .isSorted()
                .hasSizeGreaterThan(2);
    }

    @Test
    void resolvesReferencesInTheContextAndDoesNotJudgeIt() {
        GoalSet company = Judging.document("""
                objectives: [{ id: co-1, title: TODO, team: company }]
                kpis: [{ id: nps, name: TODO }]
                """).goalSet();
        Document document = Judging.document("""
                objectives:
                  - id: o-1
                    title: Win the hearts of shops
                    alignsTo: co-1
                    keyResults: [{ id: kr-1, title: NPS, kpi: nps, guardrails: [ces] }]
                """);

        List<String> alone = Judging.lines(Judging.judge(document, BALANCED));
        List<String> together = Judging.lines(Judging.judge(document, BALANCED, Judging.DAY, List.of(company)));

        assertThat(alone).contains("alignment/parent-exists o-1 info", "key-result/kpi-exists kr-1 info");
        assertThat(together)
                .doesNotContain("alignment/parent-exists o-1 info", "alignment/parent-exists o-1 error")
                .contains("key-result/kpi-exists kr-1 error")
                .noneMatch(line -> line.contains("co-1") || line.contains("nps"));
    }

    @Test
    void comparesWithTheGoalSetAsAgreedTheCallersBeforeTheDocuments() {
        Document document = Judging.document("""
                stage: active
                objectives: [{ id: o-1, title: Win the shops }]
                agreed:
                  objectives: [{ id: o-1, title: Win the streets }]
                """);
        GoalSet unchanged = Judging.document("objectives: [{ id: o-1, title: Win the shops }]")
                .goalSet();
        ResolvedRuleSet frozen = Judging.RULE_SETS.only(RuleId.of("governance/objective-frozen"), null);

        assertThat(Judging.lines(Judging.judge(document, frozen)))
                .containsExactly("governance/objective-frozen o-1 error");
        assertThat(new Evaluator()
                        .evaluate(new EvaluationRequest(
                                document, frozen, Judging.DAY, null, null, List.of(), unchanged, Set.of(), null))
                        .findings())
                .isEmpty();
    }

    @Test
    void judgesInTheStageAndForTheDayOfTheCallerBeforeTheDocuments() {
        Document document = Judging.document("stage: active\nasOf: 2026-11-01\nobjectives: []");
        EvaluationRequest stated = EvaluationRequest.of(document, BALANCED, Judging.DAY);
        EvaluationRequest asked = new EvaluationRequest(
                document, BALANCED, Judging.DAY, Judging.DAY, Stage.CLOSED, List.of(), null, Set.of(), null);

        assertThat(new Evaluator().evaluate(stated))
                .extracting(Evaluation::stage, evaluation -> evaluation.asOf().toString())
                .containsExactly(Stage.ACTIVE, "2026-11-01");
        assertThat(new Evaluator().evaluate(asked))
                .extracting(Evaluation::stage, Evaluation::asOf)
                .containsExactly(Stage.CLOSED, Judging.DAY);
    }

    @Test
    void failsTheGateAtTheSeverityThatTheRuleSetOrTheCallerNames() {
        Document warned = Judging.document("objectives: [{ id: o-1, title: Win, owner: null, keyResults: [] }]");
        ResolvedRuleSet owners = Judging.RULE_SETS.only(RuleId.of("objective/owner"), null);

        assertThat(passes(warned, owners, null)).isTrue();
        assertThat(passes(warned, owners, Gate.of("warning"))).isFalse();
        assertThat(passes(warned, owners, Gate.of("info"))).isFalse();
        assertThat(passes(warned, owners, Gate.of("error"))).isTrue();
        assertThat(passes(warned, owners, Gate.of("never"))).isTrue();
        assertThat(passes(warned, Judging.ruleSet("extends: balanced\nfailOn: warning"), null))
                .isFalse();
    }

    @Test
    void findsTheSameOnTwoThreadsHoweverTheyMix() throws Exception {
        Evaluator shared = new Evaluator();
        List<EvaluationRequest> requests = new ArrayList<>();
        for (Document document : examples()) {
            for (String preset : RuleSets.presetNames()) {
                requests.add(EvaluationRequest.of(document, Judging.RULE_SETS.preset(preset), Judging.DAY));
            }
        }
        List<Evaluation> expected =
                requests.stream().map(new Evaluator()::evaluate).toList();
        List<Integer> order = new ArrayList<>();
        for (int run = 0; run < 100; run++) {
            order.add(run % requests.size());
        }
        Collections.shuffle(order, new Random(7));

        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Evaluation>> runs = order.stream()
                    .map(i -> (Callable<Evaluation>) () -> shared.evaluate(requests.get(i)))
                    .toList();
            List<Future<Evaluation>> results = threads.invokeAll(runs);
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(expected.get(order.get(i)));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(expected)
                .anySatisfy(evaluation -> assertThat(evaluation.findings()).hasSizeGreaterThan(5));
    }

    private static boolean passes(Document document, ResolvedRuleSet ruleSet, Gate gate) {
        return new Evaluator()
                .evaluate(new EvaluationRequest(
                        document, ruleSet, Judging.DAY, null, null, List.of(), null, Set.of(), gate))
                .gatePassed();
    }

    private static List<Document> examples() throws IOException {
        Path folder = Path.of("src/main/resources/examples");
        GoalSet company = read(folder.resolve("company.yaml"), List.of()).goalSet();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> read(file, List.of(company)))
                    .toList();
        }
    }

    private static Document read(Path file, List<GoalSet> context) {
        try {
            return GoalSetReader.read(file.toString(), Files.readAllBytes(file), Limits.COMMAND_LINE, context);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
