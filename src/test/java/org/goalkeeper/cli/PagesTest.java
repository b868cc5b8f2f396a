package org.goalkeeper.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.goalkeeper.cli.Cli.Run;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RulePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(folder);
    }

    @Test
    void listsEveryRuleByGroup() {
        Run run = cli.run("rules");

        assertThat(run.out()).contains("key-result/\n", "  timeframe ", "DAC");
        for (Rule rule : RulePack.builtIn().rules()) {
            assertThat(run.out()).contains("  " + rule.id().name() + " ");
        }
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(cli.run("rules", "sandbagging").out()).contains("head-start").doesNotContain("timeframe");
    }

    @Test
    void showsEverythingAboutOneRule() {
        assertThat(cli.run("rules", "sandbagging/score").out())
                .contains("Avoid", "Prefer", "Rationale", "Known limits", "threshold = 0.7 (0 to 1)")
                .contains("rule \"sandbagging/score\"", "Cases\n  - ");
        assertThat(cli.run("rules", "sandbagging/score", "--format", "markdown").out())
                .contains("## Avoid\n", "| `threshold` | 0.7 | 0 to 1 |");
        assertThat(cli.run("rules", "sandbagging/score", "--format", "json").out())
                .contains("\"id\": \"sandbagging/score\"", "\"rationale\"", "\"cases\"");
    }

    @Test
    void showsEveryRuleThatShips() {
        for (Rule rule : RulePack.builtIn().rules()) {
            assertThat(cli.run("rules", rule.id().toString()).code()).isZero();
        }
    }

    @Test
    void writesTheCatalogueForPrograms() {
        assertThat(cli.run("rules", "--format", "json").out()).contains("\"rules\": [", "\"stages\": [");
        assertThat(cli.run("rules", "--format", "markdown").out())
                .contains("## key-result\n", "| `key-result/timeframe` |");
    }

    @Test
    void listsThePresetsAndComparesTwo() {
        assertThat(cli.run("presets").out()).contains("balanced", "okr-quickstart");
        Run run = cli.run("presets", "balanced", "google");
        assertThat(run.out()).contains("key-result/baseline", "0.4").doesNotContain("key-result/timeframe");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(cli.run("presets", "balanced", "google", "--all").out()).contains("key-result/timeframe");
        assertThat(cli.run("presets", "google", "google").out()).contains("do not differ");
    }

    @Test
    void printsTheSchemas() {
        assertThat(cli.run("schema").out()).startsWith("{").contains("\"keyResults\"");
        assertThat(cli.run("schema", "--rule-set").out()).startsWith("{").contains("okrs-com");
    }

    @Test
    void turnsATableIntoYamlThatReads() {
        cli.file("goals.csv", "kind,id,title,objective\nobjective,o-1,Win hearts,\nkeyResult,k-1,Leads,o-1\n");

        Run run = cli.run("import", "./goals.csv");

        assertThat(run.out()).startsWith("goalSet: 1\n").contains("title: Win hearts");
        assertThat(cli.with(run.out(), "check", "-", "--fail-on", "never").code())
                .isZero();
        assertThat(cli.run("import", "./goals.csv", "--output", "./goals.yaml").out())
                .isEmpty();
        assertThat(folder.resolve("goals.yaml")).content().isEqualTo(run.out());
        assertThat(cli.run("import", "./missing.csv").code()).isEqualTo(2);
    }

    @Test
    void writesExamplesThatCheckTogetherAndNeverOverwritesThem() {
        assertThat(cli.run("init", "./new").code()).isZero();

        Run check = cli.run("check", "./new", "--rules", "./new/rules.yaml");
        assertThat(check.err()).isEmpty();
        assertThat(check.out()).contains("1 error").contains("key-result/timeframe");
        Run again = cli.run("init", "./new");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("is there already");
    }

    @Test
    void printsAScriptForCompletion() {
        assertThat(cli.run("completion").out()).contains("complete", "--write-baseline", "okrs-com");
    }
}
