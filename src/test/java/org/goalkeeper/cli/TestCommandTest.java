package org.goalkeeper.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goalkeeper.cli.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {

    private static final String RULE = """
            package rules
            import org.goalkeeper.rule.vocabulary.*
            global org.goalkeeper.rule.vocabulary.Findings findings

            rule "acme/short-title"
              @title("A title is short")
              @severity("warning") @stages("draft")
              @params("maxWords = 4 in 1..50")
              @advice("Shorten '{title}' to {$max} words.")
            when
              Parameter( name == "maxWords", $max : number )
              $o : Objective( titleWords > $max )
            then
              findings.report(drools, $o, "title", "'{title}' has more than {$max} words.");
            end
            """;

    private static final String CASES = """
            rule: acme/short-title
            cases:
              - name: reports five words
                documented: true
                goalSet: { objectives: [{ id: o-1, title: one two three four five }] }
                expect: [{ subject: o-1, property: title }]
              - name: leaves four words alone
                goalSet: { objectives: [{ id: o-1, title: one two three four }] }
                expect: []
            """;

    private static final String PAGE =
            "# acme/short-title\n\nA title is short.\n\n## Avoid\na\n\n## Prefer\nb\n\n## Rationale\nc\n\n## Known limits\nd\n";

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(folder);
        cli.file("pack/acme/short-title/short-title.drl", RULE);
        cli.file("pack/acme/short-title/short-title.cases.yaml", CASES);
        cli.file("pack/acme/short-title/short-title.md", PAGE);
    }

    @Test
    void runsTheCasesOfAPack() {
        Run run = cli.run("test", "./pack");

        assertThat(run).isEqualTo(new Run(0, "✔ acme/short-title (2)\n2 cases, all hold\n", ""));
        assertThat(cli.run("test", "./pack", "--quiet").out()).isEmpty();
    }

    @Test
    void tellsHowACaseFails() {
        cli.file("pack/acme/short-title/short-title.cases.yaml", CASES.replace("four five", "four"));

        Run run = cli.run("test", "./pack");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("✖ acme/short-title (2)", "short-title.cases.yaml:3:5: reports five words")
                .contains("no finding on `o-1`", "1 failed");
    }

    @Test
    void refusesAPackWithoutPageOrCases() throws IOException {
        Files.delete(folder.resolve("pack/acme/short-title/short-title.md"));
        assertThat(cli.run("test", "./pack").err()).contains("short-title.md: error: ", "has no page");

        cli.file("pack/acme/short-title/short-title.md", PAGE.replace("## Prefer\nb\n", ""));
        assertThat(cli.run("test", "./pack").err()).contains("## Prefer");

        cli.file("pack/acme/short-title/short-title.md", PAGE);
        Files.delete(folder.resolve("pack/acme/short-title/short-title.cases.yaml"));
        Run run = cli.run("test", "./pack");
        assertThat(run.err()).contains("has no cases");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void refusesARuleThatCannotBeReadWithItsPlace() {
        cli.file("pack/acme/short-title/short-title.drl", RULE.replace("Objective(", "Objectiv("));

        Run run = cli.run("test", "./pack");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("short-title.drl:12:", ": error: ", "Objective");
    }
}
