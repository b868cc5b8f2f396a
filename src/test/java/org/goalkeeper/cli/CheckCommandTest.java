package org.goalkeeper.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.goalkeeper.cli.Cli.Run;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(folder);
        cli.file("goals.yaml", Cli.GOALS);
    }

    @Test
    void reportsFindingsWithTheirPlaceAndFailsTheGate() {
        Run run = cli.run("check", "./goals.yaml");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("key-result/timeframe", "./goals.yaml:11:9", "set dueDate to 2026-12-31", "gate failed");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void passesTheGateWhereNothingIsWrongEnough() {
        assertThat(cli.run("check", "./goals.yaml", "--fail-on", "never").code())
                .isZero();
    }

    @Test
    void reasonsFromTodayWhereNothingSaysOtherwise() {
        assertThat(cli.run("check", "./goals.yaml").out()).contains("as of 2026-09-21");
        assertThat(cli.run("check", "./goals.yaml", "--as-of", "2026-10-05").out())
                .contains("as of 2026-10-05");
    }

    @Test
    void writesTheSameBytesEachTime() {
        Run first = cli.run("check", "./", "--format", "json");

        assertThat(cli.run("check", "./", "--format", "json")).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "markdown", "html", "github"})
    void writesEveryFormatToAFile(String format) {
        Run run = cli.run("check", "./goals.yaml", "--format", format, "--output", "./report");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("report")).content().contains("key-result/timeframe");
    }

    @Test
    void readsStandardInputInAnyFormat() {
        assertThat(cli.with(Cli.GOALS, "check", "-").out()).contains("stdin:11:9");
        assertThat(cli.with("{\"goalSet\": 1, \"objectives\": []}", "check", "-")
                        .code())
                .isZero();
        assertThat(cli.with("kind,id,title\nobjective,o-1,Win hearts\n", "check", "-")
                        .out())
                .contains("objective/has-key-results");
        assertThat(cli.with("kind;id;title\nobjective;o-1;Win hearts\n", "check", "-", "--input-format", "csv")
                        .out())
                .contains("stdin.csv:2");
    }

    @Test
    void readsFoldersInOrderWithoutHiddenFilesRuleSetsAndLoops() throws IOException {
        cli.file("b/goals.yml", Cli.GOALS);
        cli.file("a/goals.json", "{\"goalSet\": 1, \"objectives\": [{\"id\": \"o\", \"title\": \"Win hearts\"}]}");
        cli.file("a/.hidden/goals.yaml", "nonsense");
        cli.file("rules.yaml", "ruleSet: 1\nname: acme\nextends: balanced\n");
        cli.file("notes.txt", "nonsense");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);

        Run run = cli.run("check", "./");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> line.startsWith("./")).map(line -> line.split(" ")[0]))
                .startsWith("./a/goals.json", "./b/goals.yml", "./goals.yaml");
    }

    @Test
    void refusesAFolderWithoutGoalSets() {
        cli.file("empty/notes.txt", "");

        Run run = cli.run("check", "./empty");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("holds no goal set", ".yaml");
    }

    @Test
    void judgesTheOtherDocumentsWhereOneCannotBeRead() {
        cli.file("broken.yaml", "goalSet: 1\nkeyResults:\n  - { id: o, title: T, deadline: 2026-01-01 }\n");

        Run run = cli.run("check", "./broken.yaml", "./missing.yaml", "./goals.yaml");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("./broken.yaml:3:", ": error: ", "`deadline`", "did you mean `dueDate`")
                .contains("./missing.yaml: error: there is no such file");
        assertThat(run.out()).contains("key-result/timeframe");
    }

    @Test
    void judgesBySeveralRuleSetsSideBySide() {
        Run run = cli.run("check", "./goals.yaml", "--rules", "google,asana", "--format", "json");

        assertThat(run.out()).contains("\"reports\"", "\"name\": \"google\"", "\"name\": \"asana\"");
    }

    @Test
    void judgesByTheRuleSetInAFile() {
        cli.file("own.yaml", "ruleSet: 1\nname: own\nextends: balanced\nrules:\n  key-result/timeframe: off\n");

        assertThat(cli.run("check", "./goals.yaml", "--rules", "./own.yaml").out())
                .doesNotContain("key-result/timeframe");
    }

    @Test
    void resolvesReferencesInContextWithoutJudgingIt() {
        cli.file("team.yaml", Cli.GOALS.replace("owner: jo", "alignsTo: co-1\n    owner: jo"));
        cli.file("company.yaml", "goalSet: 1\nobjectives: [{ id: co-1, title: Become the first choice }]\n");

        assertThat(cli.run("check", "./team.yaml", "--rules", "balanced").out()).contains("alignment/parent-exists");
        Run run = cli.run("check", "./team.yaml", "--context", "./company.yaml");
        assertThat(run.out()).doesNotContain("alignment/parent-exists", "Become the first choice");
    }

    @Test
    void comparesWithTheAgreedGoalSet() {
        cli.file("agreed.yaml", Cli.GOALS.replace("Win the hearts", "Win the trust"));

        Run run = cli.run("check", "./goals.yaml", "--agreed", "./agreed.yaml", "--stage", "active");

        assertThat(run.out()).contains("governance/objective-frozen");
    }

    @Test
    void countsTheFindingsOfABaselineAsKnown() {
        Run write = cli.run("check", "./goals.yaml", "--write-baseline", "./known.json");
        assertThat(write.code()).isZero();
        assertThat(folder.resolve("known.json")).content().contains("key-result/timeframe", "kr-1");

        assertThat(cli.run("check", "./goals.yaml", "--baseline", "./known.json")
                        .code())
                .isZero();

        cli.file("goals.yaml", Cli.GOALS.replace("    dueDate: 2026-12-15\n", ""));
        Run run = cli.run("check", "./goals.yaml", "--baseline", "./known.json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Known before");
    }

    @Test
    void refusesWhatIsNoBaseline() {
        cli.file("known.json", "{\"findings\": 3}");

        Run run = cli.run("check", "./goals.yaml", "--baseline", "./known.json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("./known.json:1:1: error: this is no baseline");
    }

    @Test
    void explainsWhyRulesFiredOrNot() {
        Run run = cli.run("check", "./goals.yaml", "--explain", "kr-2");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("kr-2", "did not fire", "key-result/timeframe", "dueDate");
        Run unknown = cli.run("check", "./goals.yaml", "--explain", "kr-22");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean `kr-2`?");
    }

    @Test
    void showsOnlyWhatFailsWhereItIsToBeQuiet() {
        assertThat(cli.run("check", "./goals.yaml", "--quiet").out())
                .contains("key-result/timeframe")
                .doesNotContain("• info");
        assertThat(cli.run("check", "./goals.yaml", "--quiet", "--fail-on", "never")
                        .out())
                .isEmpty();
    }

    @Test
    void coloursOnlyWhatSomebodyWatches() {
        assertThat(shown(Map.of())).contains("\u001B[");
        assertThat(shown(Map.of("NO_COLOR", "1"))).doesNotContain("\u001B[");
        assertThat(shown(Map.of(), "--no-color")).doesNotContain("\u001B[");
        assertThat(cli.run("check", "./goals.yaml").out()).doesNotContain("\u001B[");
    }

    private String shown(Map<String, String> environment, String... more) {
        String[] arguments = new String[2 + more.length];
        arguments[0] = "check";
        arguments[1] = "./goals.yaml";
        System.arraycopy(more, 0, arguments, 2, more.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        cli.run("", out, environment, true, arguments);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void endsQuietlyWhereNobodyReadsAnyMore() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        Run run = cli.run("", closed, Map.of(), false, "check", "./goals.yaml");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void tellsWhereAReportCannotBeWritten() {
        Run run = cli.run("check", "./goals.yaml", "--output", "./no/folder/report");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no such folder");
    }

    @Test
    void takesTheFlagsOfTables() {
        cli.file("dates.csv", "kind,id,title,dueDate\nkeyResult,k-1,Leads,03/04/2026\n");

        assertThat(cli.run("check", "./dates.csv").err()).contains("--date-order");
        Run run = cli.run("check", "./dates.csv", "--date-order", "dmy", "--cycle", "2026-Q2=2026-04-01..2026-06-30");
        assertThat(run.out()).contains("2026-Q2");
    }

    @Test
    void stopsWhatIsTooMuchForARuleAndSaysSo() {
        cli.file("pack/acme/pairs/pairs.drl", EXPLODING);
        cli.file("own.yaml", "ruleSet: 1\nname: own\nextends: balanced\npacks: [pack]\n");
        StringBuilder goals = new StringBuilder("goalSet: 1\nkpis:\n");
        for (int i = 0; i < 3_000; i++) {
            goals.append("  - { id: k-").append(i).append(", name: N").append(i).append(", team: t }\n");
        }
        cli.file("many.yaml", goals.toString());

        Run run = cli.run("check", "./many.yaml", "--rules", "./own.yaml");

        assertThat(run.err()).contains("acme/pairs was stopped").doesNotContain("\tat ");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void stopsAnExplanationThatIsTooMuch() {
        cli.file(
                "pack/acme/pairs/pairs.drl",
                EXPLODING
                        .replace(
                                "Kpi( $team : team )",
                                "Kpi( $team : team )\n  Kpi( team == $team )\n  Kpi( team == $team )")
                        .replace("$b : Kpi( team == $team )", "$b : Kpi( team == $team, target != null )"));
        cli.file("own.yaml", "ruleSet: 1\nname: own\nextends: balanced\npacks: [pack]\n");
        StringBuilder goals = new StringBuilder("goalSet: 1\nkpis:\n");
        for (int i = 0; i < 1_000; i++) {
            goals.append("  - { id: k-").append(i).append(", name: N").append(i).append(", team: t }\n");
        }
        cli.file("many.yaml", goals.toString());

        Run run = cli.run("check", "./many.yaml", "--rules", "./own.yaml", "--explain", "k-7");

        assertThat(run.err()).contains("acme/pairs was stopped").doesNotContain("\tat ");
        assertThat(run.code()).isEqualTo(3);
    }

    private static final String EXPLODING = """
            package rules
            import org.goalkeeper.rule.vocabulary.*
            global org.goalkeeper.rule.vocabulary.Findings findings

            rule "acme/pairs"
              @title("No two KPIs")
              @severity("error") @stages("draft")
              @advice("Remove one.")
            when
              Kpi( $team : team )
              $b : Kpi( team == $team )
            then
              findings.report(drools, $b, "id", "'{title}' is one of many.");
            end
            """;

    @Test
    void passesOverPipesInFolders() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.yaml");
        try {
            new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        } catch (IOException e) {
            Assumptions.abort("this machine has no pipes");
        }

        assertThat(assertTimeoutPreemptively(Duration.ofMinutes(1), () -> cli.run("check", "./"))
                        .out())
                .contains("gate failed");
    }

    @Test
    void refusesAnEmptyName() {
        assertThat(cli.run("check", "").err()).contains("empty");
    }
}
