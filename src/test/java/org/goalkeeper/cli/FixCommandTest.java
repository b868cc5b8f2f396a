package org.goalkeeper.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.goalkeeper.cli.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {

    private static final String FIXED =
            Cli.GOALS.replace("        target: 20\n", "        target: 20\n        dueDate: 2026-12-31\n");

    @TempDir
    private Path folder;

    private Cli cli;
    private Path goals;

    @BeforeEach
    void setUp() {
        cli = new Cli(folder);
        goals = cli.file("goals.yaml", Cli.GOALS);
    }

    @Test
    void printsTheDocumentWithSafeFixesAndItsComments() {
        Run run = cli.run("fix", "./goals.yaml");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(FIXED);
        assertThat(run.err()).contains("applied 1 fix");
        assertThat(goals).content().isEqualTo(Cli.GOALS);
    }

    @Test
    void changesNothingTheSecondTime() {
        cli.run("fix", "./goals.yaml", "--write", "--all");
        String once = Cli.text(goals);

        Run run = cli.run("fix", "./goals.yaml", "--write", "--all");

        assertThat(goals).content().isEqualTo(once);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void adoptsAKeyResultOnAPredictorOnce() throws IOException {
        cli.file("support.yaml", Files.readString(Path.of("src/main/resources/examples/support.yaml")));

        cli.run("fix", "./support.yaml", "--all", "--write");

        assertThat(Cli.text(folder.resolve("support.yaml"))).containsOnlyOnce("id: first-reply-recovery");
        assertThat(cli.run("fix", "./support.yaml", "--all", "--dry-run").out()).isEmpty();
    }

    @Test
    void writesInPlaceThroughLinksAndKeepsPermissions() throws IOException {
        Files.setPosixFilePermissions(goals, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), goals);

        assertThat(cli.run("fix", "./link.yaml", "--write").code()).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(goals).content().isEqualTo(FIXED);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(goals)))
                .isEqualTo("rw-r-----");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void showsTheDifferenceInADryRun() {
        Run run = cli.run("fix", "./goals.yaml", "--dry-run");

        assertThat(run.out()).contains("@@", "+        dueDate: 2026-12-31");
        assertThat(run.err()).contains("would apply 1 fix");
        assertThat(goals).content().isEqualTo(Cli.GOALS);
    }

    @Test
    void appliesWhatMayChangeTheMeaningOnlyWhenAsked() {
        cli.file("goals.yaml", Cli.GOALS.replace("    owner: jo", "    visibility: private\n    owner: jo"));

        assertThat(cli.run("fix", "./goals.yaml").out()).contains("visibility: private");
        assertThat(cli.run("fix", "./goals.yaml").err()).contains("--all would apply 1 more");
        assertThat(cli.run("fix", "./goals.yaml", "--all").out()).contains("visibility: public");
    }

    @Test
    void mendsStandardInput() {
        assertThat(cli.with(Cli.GOALS, "fix", "-").out()).isEqualTo(FIXED);
        assertThat(cli.with(Cli.GOALS, "fix", "-", "--write").code()).isEqualTo(2);
    }

    @Test
    void tellsWhatToSetInATableThatCannotBeEdited() {
        cli.file(
                "goals.csv",
                "kind,id,title,objective,cycle,cycleStart,cycleEnd\n"
                        + "objective,o-1,Win hearts,,q4,2026-10-01,2026-12-31\n"
                        + "keyResult,k-1,Leads,o-1,q4,2026-10-01,2026-12-31\n");

        Run run = cli.run("fix", "./goals.csv");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("./goals.csv:3:", "key-result/timeframe: Set dueDate to 2026-12-31");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void leavesAloneWhatTheAuthorsStandBy() {
        String accepted = Cli.GOALS.replace(
                "        target: 20\n",
                "        target: 20\n        accept: [{ rule: key-result/timeframe, reason: soon, until: 2026-12-31 }]\n");
        cli.file("goals.yaml", accepted);

        assertThat(cli.run("fix", "./goals.yaml").out()).isEqualTo(accepted);
    }
}
