package org.goalkeeper.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goalkeeper.evaluation.cases.CaseRunner;
import org.goalkeeper.evaluation.cases.RuleCase;
import org.goalkeeper.evaluation.linking.LinkedGoalSet;
import org.goalkeeper.rule.Parameter;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RulePack;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.vocabulary.Word;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.ruleset.RuleSets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rule files are real DRL: Drools' own compiler makes the same findings of them on the same facts. */
class DroolsConformanceTest {

    private static final RulePack PACK = RulePack.builtIn();
    private static final RuleSets RULE_SETS = RuleSets.builtIn(Version.CURRENT);
    private static final Evaluator EVALUATOR = new Evaluator();
    private static final StockDrools DROOLS = StockDrools.compile(PACK.rules());

    @TestFactory
    Stream<DynamicContainer> findsWhatDroolsFinds() {
        CaseRunner runner = new CaseRunner(EVALUATOR, RULE_SETS, PACK, null);
        return PACK.rules().stream()
                .map(rule -> DynamicContainer.dynamicContainer(
                        rule.id().toString(),
                        runner.cases(rule.id()).stream()
                                .map(one -> DynamicTest.dynamicTest(one.name(), () -> compare(rule, one)))));
    }

    private static void compare(Rule rule, RuleCase one) {
        ResolvedRuleSet ruleSet = RULE_SETS.only(rule.id(), one.parameters());
        EvaluationRequest request = new EvaluationRequest(
                one.document(),
                ruleSet,
                CaseRunner.DAY,
                null,
                one.stage(),
                one.context(),
                one.agreed(),
                Set.of(),
                null);
        RuleSetView view = new RuleSetView(ruleSet, one.document().goalSet());
        CataloguePlan plan = EVALUATOR.plan(ruleSet.catalogue());
        if (!rule.stages().contains(request.effectiveStage())) {
            return;
        }
        LinkedGoalSet goals = EVALUATOR.link(request, view, plan);
        Set<String> ours = new TreeSet<>();
        for (Match match : EVALUATOR.matches(goals, plan, request.effectiveStage())) {
            if (match.rule().rule() == rule) {
                ours.add(StockDrools.line(
                        match.fact(),
                        match.rule().property(match.row()),
                        match.rule().message(match.row())));
            }
        }
        assertThat(ours).isEqualTo(drools(rule, goals, view.settings(null), ruleSet));
    }

    private static Set<String> drools(Rule rule, LinkedGoalSet goals, Settings settings, ResolvedRuleSet ruleSet) {
        List<Object> parameters = new ArrayList<>();
        for (Parameter parameter : rule.parameters()) {
            int slot = ruleSet.catalogue().slot(rule.id(), parameter.name());
            parameters.addAll(facts(parameter, settings.value(slot), settings, slot));
        }
        return DROOLS.run(rule, parameters, goals.facts());
    }

    private static List<Object> facts(Parameter parameter, @Nullable Object value, Settings settings, int slot) {
        List<Object> facts = new ArrayList<>();
        if (parameter.kind() == Parameter.Kind.WORDS) {
            settings.words(slot)
                    .meanings()
                    .forEach((text, meaning) -> facts.add(
                            new Word((String) parameter.defaultValue(), text, meaning.isEmpty() ? null : meaning)));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> facts.add(fact(parameter.name(), element)));
        } else {
            facts.add(fact(parameter.name(), value));
        }
        return facts;
    }

    private static Object fact(String name, @Nullable Object value) {
        return new org.goalkeeper.rule.vocabulary.Parameter(
                name,
                value instanceof BigDecimal number ? number : null,
                value instanceof String text ? text : null,
                value instanceof Boolean flag ? flag : null,
                value instanceof LocalDate date ? date : null);
    }
}
