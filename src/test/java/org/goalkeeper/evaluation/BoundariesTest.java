package org.goalkeeper.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goalkeeper.document.Document;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.Parameter;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.RulePack;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.ruleset.RuleSets;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.Tree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The limit of each numeric parameter lies exactly where the methodology puts it, and moves with the rule set. */
class BoundariesTest {

    private static final RuleSets RULE_SETS = RuleSets.builtIn(Version.CURRENT);
    private static final Evaluator EVALUATOR = new Evaluator();

    private record Boundary(String rule, String parameter, String value, boolean fires, String goalSet) {}

    @TestFactory
    Stream<DynamicTest> liesWhereTheMethodologyPutsIt() {
        return boundaries().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.toString(),
                        () -> assertThat(fires(one)).as(one.toString()).isEqualTo(one.fires())));
    }

    @Test
    void isTriedOnBothSidesForEveryNumericParameterAsItIsAndAsItIsSet() {
        Map<String, Set<String>> expected = new TreeMap<>();
        for (Rule rule : RulePack.builtIn().rules()) {
            for (Parameter parameter : rule.parameters()) {
                if (parameter.kind() == Parameter.Kind.NUMBER) {
                    expected.put(
                            rule.id() + " " + parameter.name(),
                            Set.of("fires", "fires when set", "silent", "silent when set"));
                }
            }
        }
        Map<String, Set<String>> tried = new TreeMap<>();
        for (Boundary one : boundaries()) {
            tried.computeIfAbsent(one.rule() + " " + one.parameter(), any -> new TreeSet<>())
                    .add((one.fires() ? "fires" : "silent") + (one.value().isEmpty() ? "" : " when set"));
        }
        assertThat(tried).isEqualTo(expected);
    }

    private static boolean fires(Boundary one) {
        RuleId id = RuleId.of(one.rule());
        ResolvedRuleSet ruleSet = RULE_SETS.only(id, parameters(one));
        Stage stage = ruleSet.catalogue().find(id).stages().stream()
                .sorted()
                .findFirst()
                .orElseThrow();
        Document document = Sketch.read(one.goalSet(), stage);
        return !EVALUATOR
                .evaluate(EvaluationRequest.of(
                        document, ruleSet, document.goalSet().asOf()))
                .findings()
                .isEmpty();
    }

    private static @Nullable ObjectNode parameters(Boundary one) {
        String text = "{ " + one.parameter() + ": " + one.value() + " }";
        return one.value().isEmpty()
                ? null
                : (ObjectNode) Tree.read("parameters", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Boundary> boundaries() {
        return Methodology.rows("/matrix/boundaries.txt", "\\|", 4).stream()
                .map(row -> {
                    String[] names = row.get(0).split(" ", 2);
                    if (!row.get(2).equals("fires") && !row.get(2).equals("silent")) {
                        throw new IllegalArgumentException("fires or silent, not " + row.get(2));
                    }
                    return new Boundary(
                            names[0], names[1], row.get(1), row.get(2).equals("fires"), row.get(3));
                })
                .toList();
    }
}
