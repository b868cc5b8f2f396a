package org.goalkeeper.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.goalkeeper.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chek                              | there is no command `chek`: did you mean `check`?",
                "check ./x.yaml --formt json       | there is no option `--formt`: did you mean `--format`?",
                "check ./x.yaml --format jsn       | --format: `jsn` is none of text, json",
                "check ./x.yaml --format jsn       | did you mean `json`?",
                "check ./x.yaml --fail-on erorr    | did you mean `error`?",
                "check ./x.yaml --stage open       | --stage: `open` is none of draft, active, closed",
                "check ./x.yaml --as-of 2026-02-30 | --as-of: `2026-02-30` is no calendar date",
                "check ./x.yaml --rules balancd    | did you mean `balanced`?",
                "check ./x.yaml --rules ,          | --rules: a name is missing",
                "check ./x.yaml --rules google,    | --rules: a name is missing",
                "check ./x.yaml --mapping asna     | did you mean `asana`?",
                "check ./x.yaml --cycle 2026-Q4    | 2026-Q4=2026-10-01..2026-12-31",
                "check ./x.yaml --delimiter ab     | --delimiter: `ab` parts no columns",
                "check ./x.yaml --output           | --output: its value is missing",
                "check ./x.yaml --output a --output b | --output is given twice",
                "check - --input-format yml        | did you mean `yaml`?",
                "check                             | FILE is missing",
                "fix ./x.yaml --write --dry-run    | --write and --dry-run exclude each other",
                "fix ./x.yaml --rules google,asana | name one rule set",
                "fix ./x.yaml ./y.yaml             | name one goal set, or add --write",
                "rules key-result/timefrme         | did you mean `key-result/timeframe`?",
                "rules --format xml                | --format: `xml` is none of text, json, markdown",
                "presets balanced                  | name two presets",
                "presets balanced gogle            | did you mean `google`?",
                "test ./nowhere                    | there is no folder",
                "import ./x.csv ./y.csv            | is one argument too many",
            })
    void refusesWrongUsageWithAHint(String line, String message) {
        Run run = new Cli(folder).run(line.strip().split(" +"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void showsWhatTheTerminalWouldObeyAsAnEscape() {
        Run run = new Cli(folder).run("check", "./no\u001b[31mpe.yaml", "--baseline", "./\u001b[2J");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("\\u001B[2J").doesNotContain("\u001b");
        assertThat(new Cli(folder).run("check", "./no\u001b[31mpe.yaml").err())
                .contains("./no\\u001B[31mpe.yaml: error")
                .doesNotContain("\u001b");
    }

    @Test
    void completesEachOptionWithItsOwnValues() {
        String script = new Cli(folder).run("completion").out();

        for (String function : script.split("\nfunction ")) {
            assertThat(function.lines()
                            .map(String::strip)
                            .filter(line -> line.startsWith("local ") && line.contains("_option_args="))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .doesNotHaveDuplicates();
        }
        assertThat(script).contains("\"text\" \"json\" \"sarif\"", "\"yaml\" \"json\" \"csv\" \"xlsx\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "fix", "rules", "presets", "schema", "import", "init", "test", "completion"})
    void tellsHowEachCommandIsUsed(String command) {
        Run run = new Cli(folder).run(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: goalkeeper " + command).contains("Example");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(new Cli(folder).run("help", command).out()).isEqualTo(run.out());
    }

    @Test
    void listsItsCommandsAndNamesItsVersion() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("--help").out()).contains("check", "fix", "completion");
        assertThat(cli.run("--version").out()).startsWith("goalkeeper ");
        assertThat(cli.run().code()).isEqualTo(2);
        assertThat(cli.run().err()).contains("name a command: one of check, fix");
    }
}
