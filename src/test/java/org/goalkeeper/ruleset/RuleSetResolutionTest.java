package org.goalkeeper.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.goal.TeamLevel;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.Severity;
import org.goalkeeper.rule.Words;
import org.goalkeeper.ruleset.ResolvedRuleSet.TeamRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetResolutionTest {

    private static final RuleSets RULE_SETS = new RuleSets(TestRules.CATALOGUE, "9", folder -> List.of());

    @Test
    void takesWhatNobodyChangesFromTheRules() {
        ResolvedRuleSet ruleSet = resolved("");

        assertThat(on(ruleSet, "objective/concise")).isTrue();
        assertThat(on(ruleSet, "kpi/target")).isFalse();
        assertThat(severity(ruleSet, "objective/concise")).isEqualTo(Severity.WARNING);
        assertThat(value(ruleSet, "sandbagging/score", "threshold")).isEqualTo(new BigDecimal("0.7"));
        assertThat(ruleSet.failOn()).isEqualTo(Severity.ERROR);
        assertThat(ruleSet.ownRules()).isEmpty();
        assertThat(ruleSet.catalogue()).isSameAs(TestRules.CATALOGUE);
        assertThat(rules(ruleSet).stages(RuleId.of("kpi/owner"))).containsOnly(Stage.DRAFT, Stage.ACTIVE);
        assertThat(rules(ruleSet).levels(RuleId.of("kpi/owner"))).isEmpty();
        assertThat(rules(ruleSet).graceUntil(RuleId.of("kpi/owner"))).isNull();
    }

    @Test
    void switchesRulesOffAndOn() {
        ResolvedRuleSet ruleSet = resolved("rules: { objective/concise: off, kpi/target: on }");

        assertThat(on(ruleSet, "objective/concise")).isFalse();
        assertThat(on(ruleSet, "kpi/target")).isTrue();
        assertThat(severity(ruleSet, "kpi/target")).isEqualTo(Severity.WARNING);
    }

    @Test
    void switchesOnWhatItGivesASeverity() {
        ResolvedRuleSet ruleSet =
                resolved("rules: { kpi/target: error, objective/concise: { severity: info, minWords: 4 } }");

        assertThat(on(ruleSet, "kpi/target")).isTrue();
        assertThat(severity(ruleSet, "kpi/target")).isEqualTo(Severity.ERROR);
        assertThat(severity(ruleSet, "objective/concise")).isEqualTo(Severity.INFO);
        assertThat(value(ruleSet, "objective/concise", "minWords")).isEqualTo(new BigDecimal("4"));
    }

    @Test
    void leavesARuleOffWhereOnlyAParameterChanges() {
        assertThat(on(resolved("rules: { kpi/target: off }"), "kpi/target")).isFalse();
        assertThat(on(resolved("rules: { kpi/target: {} }"), "kpi/target")).isFalse();
    }

    @Test
    void changesAGroupBeforeItsRules() {
        ResolvedRuleSet ruleSet = resolved("rules: { sandbagging/score: warning, sandbagging/*: off }");

        assertThat(on(ruleSet, "sandbagging/score")).isTrue();
        assertThat(on(ruleSet, "sandbagging/habit")).isFalse();
        assertThat(on(ruleSet, "objective/concise")).isTrue();
    }

    @Test
    void changesAParameterOfTheRulesOfAGroupThatHaveIt() {
        ResolvedRuleSet ruleSet = resolved("rules: { sandbagging/*: { exemptCommitted: false } }");

        assertThat(value(ruleSet, "sandbagging/score", "exemptCommitted")).isEqualTo(false);
    }

    @Test
    void readsEveryKindOfValue() {
        ResolvedRuleSet ruleSet =
                resolved("rules: { kpi/healthy-range: { accept: [target] }, kpi/owner: { from: 2026-02-28 },"
                        + " objective/qualitative: { allow: ['24/7'] } }");

        assertThat(value(ruleSet, "kpi/healthy-range", "accept")).isEqualTo(List.of("target"));
        assertThat(value(ruleSet, "kpi/owner", "from")).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(value(ruleSet, "objective/qualitative", "allow")).isEqualTo(List.of("24/7"));
    }

    @Test
    void addsAndRemovesWordsWithTheirForms() {
        ResolvedRuleSet ruleSet = resolved("lexicons: { objective/outcome: { add: [Prototype], remove: [hire] } }");

        Words words = (Words) value(ruleSet, "objective/outcome", "verbs");
        assertThat(words.has("prototyping")).isTrue();
        assertThat(words.has("launches")).isTrue();
        assertThat(words.has("hire")).isFalse();
        assertThat(words.has("hiring")).isFalse();
    }

    @Test
    void editsOneOfSeveralWordLists() {
        ResolvedRuleSet ruleSet =
                resolved("lexicons: { governance/compensation-wording: { payWords: { add: [perk] } } }");

        assertThat(((Words) value(ruleSet, "governance/compensation-wording", "payWords")).has("perk"))
                .isTrue();
        assertThat(((Words) value(ruleSet, "governance/compensation-wording", "tieWords")).has("perk"))
                .isFalse();
    }

    @Test
    void replacesAWordListAsAWhole() {
        ResolvedRuleSet ruleSet = resolved("rules: { objective/outcome: { verbs: [launch] } }");

        assertThat(((Words) value(ruleSet, "objective/outcome", "verbs")).meanings())
                .containsOnlyKeys("launch", "launches", "launching");
        assertThat(inLanguage(ruleSet, "fr").words(verbs()).meanings()).containsOnlyKeys("launch");
    }

    @Test
    void hasNoWordsInALanguageWithoutTheLexicon() {
        assertThat(inLanguage(resolved(""), "fr").value(verbs())).isNull();
    }

    @Test
    void sharesSettingsByLanguage() {
        TeamRules rules = rules(resolved(""));

        assertThat(rules.settings("en")).isSameAs(rules.settings("en-GB")).isNotSameAs(rules.settings("de"));
        assertThat(rules.settings("fr")).isSameAs(rules.settings("xx"));
        assertThat(rules.settings("en").value(verbs()))
                .isSameAs(rules(resolved("")).settings("en").value(verbs()));
    }

    @Test
    void narrowsAndGivesGrace() {
        ResolvedRuleSet ruleSet = resolved("grace: { kpi/owner: 2027-01-31 }\n"
                + "scope: { alignment/parent: { levels: [department], stages: [draft] } }\nfailOn: never");

        assertThat(rules(ruleSet).graceUntil(RuleId.of("kpi/owner"))).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(rules(ruleSet).levels(RuleId.of("alignment/parent"))).containsOnly(TeamLevel.DEPARTMENT);
        assertThat(rules(ruleSet).stages(RuleId.of("alignment/parent"))).containsOnly(Stage.DRAFT);
        assertThat(ruleSet.failOn()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules: { sandbagging/score: { threshold: 0.8 } }",
                "rules: { sandbagging/score: error }",
                "rules: { sandbagging/score: off }",
                "rules: { kpi/target: on }",
                "lexicons: { objective/outcome: { add: [prototype] } }",
                "grace: { kpi/owner: 2027-01-31 }",
                "scope: { kpi/owner: { stages: [draft] } }",
                "scope: { kpi/owner: { levels: [team] } }",
                "failOn: warning"
            })
    void hasAnotherDigestForWhatDecides(String text) {
        assertThat(resolved(text).digest()).isNotEqualTo(resolved("").digest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: other",
                "version: 7",
                "description: no matter",
                "rules: { sandbagging/score: { threshold: 0.70 } }",
                "rules: { sandbagging/score: warning }",
                "grace: { kpi/target: 2027-01-31 }",
                "failOn: error"
            })
    void hasTheSameDigestForWhatDecidesNothing(String text) {
        assertThat(resolved(text).digest()).isEqualTo(resolved("").digest()).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void statesNameAndVersion() {
        ResolvedRuleSet ruleSet = resolved("name: acme\nversion: 1.20");

        assertThat(ruleSet.name()).isEqualTo("acme");
        assertThat(ruleSet.version()).isEqualTo("1.20");
        assertThat(resolved("").version()).isEqualTo("1");
    }

    @Test
    void hasOneRuleOnForItsCases() {
        ResolvedRuleSet ruleSet = RULE_SETS.only(RuleId.of("kpi/target"), null);

        assertThat(TestRules.CATALOGUE.rules())
                .filteredOn(rule -> on(ruleSet, rule.id().toString()))
                .extracting(rule -> rule.id().toString())
                .containsExactly("kpi/target");
    }

    private static ResolvedRuleSet resolved(String text) {
        return RULE_SETS.text("acme.yaml", ("ruleSet: 1\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    private static TeamRules rules(ResolvedRuleSet ruleSet) {
        return ruleSet.forTeam(null, Map.of());
    }

    private static Settings inLanguage(ResolvedRuleSet ruleSet, String language) {
        return rules(ruleSet).settings(language);
    }

    private static boolean on(ResolvedRuleSet ruleSet, String rule) {
        return inLanguage(ruleSet, "en").on(ruleSet.catalogue().number(RuleId.of(rule)));
    }

    private static Severity severity(ResolvedRuleSet ruleSet, String rule) {
        return rules(ruleSet).severity(RuleId.of(rule));
    }

    private static Object value(ResolvedRuleSet ruleSet, String rule, String parameter) {
        return inLanguage(ruleSet, "en").value(ruleSet.catalogue().slot(RuleId.of(rule), parameter));
    }

    private static int verbs() {
        return TestRules.CATALOGUE.slot(RuleId.of("objective/outcome"), "verbs");
    }
}
