package org.goalkeeper.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.goalkeeper.evaluation.Methodology.Line;
import org.goalkeeper.evaluation.cases.CaseRunner;
import org.goalkeeper.evaluation.cases.RuleCase;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.Parameter;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RulePack;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.ruleset.ResolvedRuleSet.TeamRules;
import org.goalkeeper.ruleset.RuleSets;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule in every preset and every stage, against what the methodology says. */
class RuleMatrixTest {

    private static final Methodology METHODOLOGY = Methodology.read();
    private static final RulePack PACK = RulePack.builtIn();
    private static final RuleSets RULE_SETS = RuleSets.builtIn(Version.CURRENT);
    private static final Evaluator EVALUATOR = new Evaluator();

    private final CaseRunner cases = new CaseRunner(EVALUATOR, RULE_SETS, PACK, null);

    @Test
    void coversEveryRuleAndPreset() {
        assertThat(METHODOLOGY.rules())
                .containsExactlyInAnyOrderElementsOf(
                        PACK.rules().stream().map(rule -> rule.id().toString()).toList());
        assertThat(RuleSets.presetNames()).startsWith("balanced").containsAll(METHODOLOGY.presets());
        assertThat(RuleSets.presetNames()).hasSize(METHODOLOGY.presets().size() + 1);
    }

    @TestFactory
    Stream<DynamicTest> saysInItsFileWhatTheMethodologySays() {
        return PACK.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id().toString(), () -> {
                    Line line = METHODOLOGY.line("balanced", rule.id().toString());
                    assertThat(rule.enabled() ? rule.severity().word() : "off").isEqualTo(line.severity());
                    assertThat(rule.stages()).isEqualTo(line.stages());
                    assertThat(defaults(rule)).isEqualTo(line.parameters());
                }));
    }

    @TestFactory
    Stream<DynamicContainer> resolvesEveryPresetToWhatTheMethodologySays() {
        return RuleSets.presetNames().stream().map(preset -> {
            ResolvedRuleSet ruleSet = RULE_SETS.preset(preset);
            return DynamicContainer.dynamicContainer(
                    preset,
                    PACK.rules().stream()
                            .map(rule -> DynamicTest.dynamicTest(
                                    rule.id().toString(), () -> resolves(ruleSet, preset, rule))));
        });
    }

    private static void resolves(ResolvedRuleSet ruleSet, String preset, Rule rule) {
        Line line = METHODOLOGY.line(preset, rule.id().toString());
        TeamRules rules = ruleSet.forTeam(null, Map.of());
        Settings settings = rules.settings("en");
        boolean on = settings.on(ruleSet.catalogue().number(rule.id()));
        assertThat(on ? rules.severity(rule.id()).word() : "off").isEqualTo(line.severity());
        assertThat(rules.stages(rule.id())).isEqualTo(line.stages());
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : rule.parameters()) {
            int slot = ruleSet.catalogue().slot(rule.id(), parameter.name());
            values.put(parameter.name(), Methodology.plain(settings.value(slot)));
        }
        assertThat(values).isEqualTo(line.parameters());
    }

    @TestFactory
    Stream<DynamicContainer> firesWhereTheMethodologySaysAndNowhereElse() {
        return PACK.rules().stream().map(rule -> {
            RuleCase fires = firing(rule);
            return DynamicContainer.dynamicContainer(
                    rule.id().toString(),
                    RuleSets.presetNames().stream()
                            .flatMap(preset -> Arrays.stream(Stage.values())
                                    .map(stage -> DynamicTest.dynamicTest(
                                            preset + ", " + stage.word(), () -> fires(rule, fires, preset, stage)))));
        });
    }

    private static void fires(Rule rule, RuleCase one, String preset, Stage stage) {
        Line line = METHODOLOGY.line(preset, rule.id().toString());
        Map<String, String> expected = new TreeMap<>();
        if (line.on() && line.stages().contains(stage) && !line.silent()) {
            one.expected().forEach(finding -> expected.put(finding.subject(), line.severity()));
        }
        Evaluation evaluation = EVALUATOR.evaluate(new EvaluationRequest(
                one.document(),
                RULE_SETS.preset(preset),
                CaseRunner.DAY,
                null,
                stage,
                one.context(),
                one.agreed(),
                Set.of(),
                null));
        Map<String, String> found = new TreeMap<>();
        for (Finding finding : evaluation.findings()) {
            if (finding.rule().equals(rule.id())) {
                found.merge(subject(finding), finding.severity().word(), (first, second) -> first + ", " + second);
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    /** The case its page documents, else the first that fires, of those that leave the parameters alone. */
    private RuleCase firing(Rule rule) {
        List<RuleCase> firing = cases.cases(rule.id()).stream()
                .filter(one -> one.parameters() == null && !one.expected().isEmpty())
                .toList();
        return firing.stream().filter(RuleCase::documented).findFirst().orElse(firing.get(0));
    }

    private static Map<String, String> defaults(Rule rule) {
        Map<String, String> defaults = new LinkedHashMap<>();
        for (Parameter parameter : rule.parameters()) {
            boolean words = parameter.kind() == Parameter.Kind.WORDS;
            defaults.put(parameter.name(), words ? "words" : Methodology.plain(parameter.defaultValue()));
        }
        return defaults;
    }

    private static String subject(Finding finding) {
        boolean whole = finding.subject().type() == SubjectType.GOAL_SET
                && finding.subject().title() == null;
        return whole ? "" : finding.subject().id();
    }
}
