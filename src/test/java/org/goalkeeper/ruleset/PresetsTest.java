package org.goalkeeper.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTest {

    private static final RuleSets RULE_SETS = RuleSets.builtIn("1.2.3");

    @Test
    void shipsEveryPresetOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules/presets"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(RuleSets.presetNames().stream()
                            .map(name -> name + ".yaml")
                            .toList());
        }
    }

    @Test
    void shipsEveryLanguageOfTheFolder() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("rules/lexicons"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Lexicons.BUILT_IN_LANGUAGES);
        }
    }

    @Test
    void readsEveryLexiconOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules/lexicons"))) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> {
                String language = file.getParent().getFileName().toString();
                String name = file.getFileName().toString().replace(".txt", "");
                assertThat(Lexicons.builtIn().words(language, name)).isNotNull();
            });
        }
    }

    @Test
    void describesEveryPreset() {
        assertThat(RULE_SETS.presets()).extracting(Preset::name).containsExactlyElementsOf(RuleSets.presetNames());
        assertThat(RULE_SETS.presets())
                .allSatisfy(
                        preset -> assertThat(preset.description()).isNotBlank().hasSizeLessThan(120));
    }

    @ParameterizedTest
    @MethodSource("org.goalkeeper.ruleset.RuleSets#presetNames")
    void keepsWhatTheProductStandsFor(String preset) {
        ResolvedRuleSet ruleSet = RULE_SETS.preset(preset);

        for (String rule : List.of(
                "key-result/timeframe", "governance/no-compensation", "kpi/unhealthy-promotion", "sandbagging/score")) {
            assertThat(severity(ruleSet, rule)).as(rule).isIn("error", "warning");
        }
        assertThat((BigDecimal) value(ruleSet, "sandbagging/score", "threshold"))
                .isEqualByComparingTo("0.7");
        assertThat(ruleSet.name()).isEqualTo(preset);
        assertThat(ruleSet.version()).isEqualTo("1.2.3");
        assertThat(ruleSet.failOn()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("org.goalkeeper.ruleset.RuleSets#presetNames")
    void hasTheSameDigestByNameAndByFile(String preset) {
        assertThat(RULE_SETS.file(Path.of("rules/presets", preset + ".yaml")).digest())
                .isEqualTo(RULE_SETS.preset(preset).digest());
    }

    @Test
    void hasADigestOfItsOwnForEveryPreset() {
        assertThat(RuleSets.presetNames().stream()
                        .map(name -> RULE_SETS.preset(name).digest()))
                .doesNotHaveDuplicates();
    }

    @Test
    void takesTheBalancedPresetFromTheRules() {
        ResolvedRuleSet balanced = RULE_SETS.preset("balanced");

        for (Rule rule : RULE_SETS.catalogue().rules()) {
            assertThat(severity(balanced, rule.id().toString()))
                    .isEqualTo(rule.enabled() ? rule.severity().word() : "off");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "balanced, 0",
        "okr-quickstart, 12",
        "strategy-ops, 7",
        "okrs-com, 9",
        "asana, 16",
        "mural, 5",
        "google, 5"
    })
    void differsFromBalancedOnlyWhereItSays(String preset, int rules) {
        PresetComparison comparison = PresetComparison.of(RULE_SETS.preset("balanced"), RULE_SETS.preset(preset))
                .differences();

        assertThat(comparison.rows()).hasSize(rules);
    }

    @ParameterizedTest
    @CsvSource({
        "okr-quickstart, key-result/baseline, error",
        "okr-quickstart, governance/objective-frozen, off",
        "strategy-ops, kpi/timeframe, warning",
        "strategy-ops, alignment/parent, error",
        "strategy-ops, sandbagging/early-finish, off",
        "okrs-com, key-result/collaborative, warning",
        "okrs-com, kpi/frequency, info",
        "asana, kpi/target, error",
        "asana, kpi/unique-to-goal, info",
        "asana, sandbagging/habit, off",
        "asana, sandbagging/score, warning",
        "mural, objective/not-a-kpi, error",
        "google, objective/outcome, warning",
        "google, key-result/outcome, error"
    })
    void weighsAsItsMethodologyDoes(String preset, String rule, String severity) {
        assertThat(severity(RULE_SETS.preset(preset), rule)).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "okr-quickstart; kpi/healthy-range; accept; [range]",
                "okr-quickstart; sandbagging/habit; exemptCommitted; false",
                "okr-quickstart; scoring/underreach; floor; 0.6",
                "strategy-ops; cycle/length; maxDays; 183",
                "strategy-ops; check-in/fresh; maxDays; 14",
                "okrs-com; kpi/unhealthy-promotion; consecutive; 2",
                "okrs-com; kpi/lagging-predictor; consecutive; 2",
                "mural; kpi/frequency; allowed; [monthly, quarterly]",
                "mural; key-result/max-duration; maxDays; 1830",
                "google; scoring/underreach; floor; 0.4"
            })
    void limitsAsItsMethodologyDoes(String preset, String rule, String parameter, String value) {
        assertThat(RuleSetDigest.plain(value(RULE_SETS.preset(preset), rule, parameter)))
                .isEqualTo(value);
    }

    @Test
    void keepsAnOrganisationWithoutOwnRulesSmall(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("acme.yaml"), "ruleSet: 1\nextends: google\nrules: { sandbagging/score: error }");

        assertThat(RULE_SETS.file(file).catalogue()).isSameAs(RULE_SETS.catalogue());
    }

    private static String severity(ResolvedRuleSet ruleSet, String rule) {
        RuleId id = RuleId.of(rule);
        ResolvedRuleSet.TeamRules rules = ruleSet.forTeam(null, Map.of());
        boolean on = rules.settings("en").on(ruleSet.catalogue().number(id));
        return on ? rules.severity(id).word() : "off";
    }

    private static Object value(ResolvedRuleSet ruleSet, String rule, String parameter) {
        int slot = ruleSet.catalogue().slot(RuleId.of(rule), parameter);
        return ruleSet.forTeam(null, Map.of()).settings("en").value(slot);
    }
}
