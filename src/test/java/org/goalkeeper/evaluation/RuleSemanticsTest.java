package org.goalkeeper.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goalkeeper.document.Document;
import org.goalkeeper.evaluation.linking.LinkedGoalSet;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What conditions mean, nulls above all, by a table: our engine and Drools' own compiler both say the same. */
class RuleSemanticsTest {

    private static final Document GOALS = Judging.document("""
            asOf: 2026-11-16
            cycle: { id: Q4, startDate: 2026-10-01, endDate: 2026-12-31 }
            objectives:
              - id: o-1
                title: Win the small shops
                team: t-1
                keyResults:
                  - id: full
                    title: Let jo win ten leads
                    owner: jo
                    kpi: k-1
                    baseline: 10
                    target: 20
                    current: 17
                    score: 0.70
                    confidence: 0.5
                    dueDate: 2026-12-31
                    linkedToCompensation: true
                    checkIns:
                      - { date: 2026-11-02, value: 12, confidence: 0.5 }
                      - { date: 2026-11-09, value: 17 }
                  - { id: bare, title: Something }
            kpis: [{ id: k-1, name: Leads }]
            """);

    private record Row(String conditions, Set<String> subjects) {}

    @TestFactory
    Stream<DynamicTest> meansWhatTheTableSaysHereAndInDrools() {
        List<Row> rows = rows();
        Rule[] rules = new Rule[rows.size()];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = rule("table/row-" + i, rows.get(i).conditions());
        }
        ResolvedRuleSet ruleSet = Judging.only(rules);
        Evaluation ours = Judging.judge(GOALS, ruleSet);
        StockDrools drools = StockDrools.compile(Arrays.asList(rules));
        LinkedGoalSet goals = link(ruleSet);
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < rules.length; i++) {
            Rule rule = rules[i];
            Row row = rows.get(i);
            tests.add(DynamicTest.dynamicTest(row.conditions(), () -> {
                assertThat(subjects(ours, rule)).as("our engine: " + row).isEqualTo(row.subjects());
                assertThat(subjects(drools.run(rule, List.of(), goals.facts())))
                        .as("Drools: " + row)
                        .isEqualTo(row.subjects());
            }));
        }
        return tests.stream();
    }

    private static LinkedGoalSet link(ResolvedRuleSet ruleSet) {
        Evaluator evaluator = new Evaluator();
        return evaluator.link(
                EvaluationRequest.of(GOALS, ruleSet, Judging.DAY),
                new RuleSetView(ruleSet, GOALS.goalSet()),
                evaluator.plan(ruleSet.catalogue()));
    }

    /** Constraints of a key result, and after {@code ;;} further conditions. */
    private static Rule rule(String id, String conditions) {
        String[] parts = conditions.split(";;", 2);
        String more = parts.length > 1 ? "\n  " + parts[1].strip() : "";
        return Judging.rule(id, "", "$k : KeyResult( $id : id, " + parts[0].strip() + " )" + more, "Of {$id}.");
    }

    private static Set<String> subjects(Evaluation evaluation, Rule rule) {
        return evaluation.findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .map(finding -> finding.subject().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> subjects(Set<String> lines) {
        return lines.stream().map(line -> line.split(" ", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Row> rows() {
        return Methodology.rows("/matrix/semantics.txt", "=>", 2).stream()
                .map(row -> new Row(
                        row.get(0),
                        row.get(1).equals("nobody")
                                ? Set.of()
                                : new TreeSet<>(Arrays.asList(row.get(1).split(", ")))))
                .toList();
    }
}
