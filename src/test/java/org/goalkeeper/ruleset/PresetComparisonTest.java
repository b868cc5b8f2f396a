package org.goalkeeper.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.ruleset.PresetComparison.Cell;
import org.goalkeeper.ruleset.PresetComparison.Row;
import org.junit.jupiter.api.Test;

class PresetComparisonTest {

    private static final RuleSets RULE_SETS = new RuleSets(TestRules.CATALOGUE, "9", folder -> List.of());

    @Test
    void showsEveryRuleOfBoth() {
        PresetComparison comparison = compared("name: one", "name: two");

        assertThat(comparison.left()).isEqualTo("one");
        assertThat(comparison.right()).isEqualTo("two");
        assertThat(comparison.rows()).hasSameSizeAs(TestRules.CATALOGUE.rules());
        assertThat(comparison.differences().rows()).isEmpty();
        assertThat(row(comparison, "kpi/target")).isEqualTo(new Row(RuleId.of("kpi/target"), "off", "off", List.of()));
    }

    @Test
    void keepsWhatDiffers() {
        PresetComparison differences = compared(
                        "rules: { sandbagging/score: { threshold: 0.80 }, kpi/owner: off }",
                        "rules: { sandbagging/score: error }")
                .differences();

        assertThat(differences.rows())
                .containsExactly(
                        new Row(RuleId.of("kpi/owner"), "off", "warning", List.of()),
                        new Row(
                                RuleId.of("sandbagging/score"),
                                "warning",
                                "error",
                                List.of(new Cell("threshold", "0.8", "0.7"))));
    }

    @Test
    void leavesOutWhatDiffersInARuleThatIsOffInBoth() {
        String off = "rules: { sandbagging/score: { severity: off, threshold: 0.9 } }";

        assertThat(compared(off, "rules: { sandbagging/score: off }")
                        .differences()
                        .rows())
                .isEmpty();
    }

    @Test
    void showsTheWordsThatOnlyOneHas() {
        PresetComparison comparison = compared(
                "lexicons: { objective/outcome: { remove: [hire] } }",
                "lexicons: { objective/outcome: { add: [dance] } }");

        assertThat(row(comparison, "objective/outcome").parameters())
                .containsExactly(new Cell("verbs", "none", "hire, hires, hiring, dance, dances, dancing"));
    }

    @Test
    void showsARuleThatOnlyOneHas() {
        byte[] text = "ruleSet: 1\npacks: [acme]".getBytes(StandardCharsets.UTF_8);
        ResolvedRuleSet own = RULE_SETS.text("own", text, Map.of("acme", List.of(TestRules.rule("acme/own", true))));

        PresetComparison comparison = PresetComparison.of(resolved("name: one"), own);

        assertThat(comparison.differences().rows())
                .containsExactly(new Row(RuleId.of("acme/own"), "none", "warning", List.of()));
    }

    private static PresetComparison compared(String left, String right) {
        return PresetComparison.of(resolved(left), resolved(right));
    }

    private static Row row(PresetComparison comparison, String rule) {
        return comparison.rows().stream()
                .filter(row -> row.rule().equals(RuleId.of(rule)))
                .findFirst()
                .orElseThrow();
    }

    private static ResolvedRuleSet resolved(String text) {
        return RULE_SETS.text("acme.yaml", ("ruleSet: 1\n" + text).getBytes(StandardCharsets.UTF_8));
    }
}
