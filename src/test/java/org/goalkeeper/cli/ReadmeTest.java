package org.goalkeeper.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.goalkeeper.cli.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guides show is what happens. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path RULE_LANGUAGE = Path.of("src/docs/rule-language.md");
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w*\\n(.*?)^```$");
    private static final Pattern COMMAND = Pattern.compile("\\./goalkeeper ([^`\\n]+)");
    private static final Pattern LINK = Pattern.compile("]\\(([^):#]+)\\)");
    private static final String OWN_RULE = "acme-rules/acme/checked-in-before-due/checked-in-before-due";

    @TempDir
    private Path folder;

    private Cli cli;

    /** The files that the guides speak of. */
    @BeforeEach
    void setUp() throws IOException {
        cli = new Cli(folder);
        cli.file("drafts.yaml", Cli.text(EXAMPLES.resolve("drafts.yaml")));
        cli.file("goals/drafts.yaml", Cli.text(EXAMPLES.resolve("drafts.yaml")));
        cli.file("goals-baseline.json", "{\"baseline\": 1, \"findings\": []}");
        cli.file("acme.yaml", block(README, "ruleSet:"));
        cli.file("sales-rules.yaml", "ruleSet: 1\nname: sales\nextends: google\n");
        cli.file(OWN_RULE + ".drl", block(RULE_LANGUAGE, "package rules"));
        cli.file(OWN_RULE + ".cases.yaml", block(RULE_LANGUAGE, "rule: "));
        cli.file(
                OWN_RULE + ".md",
                "# acme/checked-in-before-due\n\nIt is checked in.\n\n"
                        + "## Avoid\na\n\n## Prefer\nb\n\n## Rationale\nc\n\n## Known limits\nd\n");
        try (OutputStream out = Files.newOutputStream(folder.resolve("goals.xlsx"));
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Goals");
            List<String> head = List.of("kind", "id", "title");
            List<String> row = List.of("objective", "o-1", "Win hearts");
            for (int column = 0; column < head.size(); column++) {
                sheet.value(0, column, head.get(column));
                sheet.value(1, column, row.get(column));
            }
        }
    }

    @Test
    void opensWithTheExampleThatShips() {
        assertThat(blocks(README).get(0)).isEqualTo(Cli.text(EXAMPLES.resolve("drafts.yaml")));
    }

    @Test
    void showsWhatTheFirstCommandPrints() {
        Run run = cli.run("check", "--no-color", EXAMPLES + "/drafts.yaml");

        assertThat(run.code()).isEqualTo(1);
        assertThat(blocks(README).get(1).strip()).isEqualTo(run.out().strip());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void namesCommandsThatWork(String command) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (String word : command.split(" ")) {
            if (word.endsWith("/*.yaml")) {
                try (Stream<Path> files = Files.list(Path.of(word).getParent())) {
                    files.map(Path::toString)
                            .filter(name -> name.endsWith(".yaml"))
                            .sorted()
                            .forEach(arguments::add);
                }
            } else {
                boolean file = Pattern.matches("(?!src/).+(\\.\\w{3,5}|/)", word);
                arguments.add(file ? "./" + word : word.equals("FOLDER") ? "./acme-rules" : word);
            }
        }
        if (command.equals("init")) {
            arguments.add("./new");
        }

        Run run = cli.run(arguments.toArray(String[]::new));

        boolean judges = command.startsWith("check") && !command.contains("--write-baseline");
        assertThat(run.err()).doesNotContain("error:", "--help");
        assertThat(run.code()).isEqualTo(judges ? 1 : 0);
    }

    static Stream<String> commands() {
        return Stream.of(README, RULE_LANGUAGE)
                .flatMap(page -> COMMAND.matcher(Cli.text(page)).results())
                .map(match -> match.group(1).strip())
                // The service runs until it is told to stop: .ci/run starts it.
                .filter(command -> !command.startsWith("COMMAND") && !command.startsWith("serve"))
                .distinct();
    }

    @Test
    void documentsARuleWhoseCasesHold() {
        Run run = cli.run("test", "./acme-rules");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("2 cases, all hold");
    }

    @Test
    void linksToWhatIsThere() {
        for (Path page : List.of(README, RULE_LANGUAGE)) {
            assertThat(LINK.matcher(Cli.text(page)).results().map(match -> page.resolveSibling(match.group(1))))
                    .allSatisfy(target -> assertThat(target).exists());
        }
    }

    private static String block(Path page, String opening) {
        return blocks(page).stream()
                .filter(block -> block.startsWith(opening))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> blocks(Path page) {
        return BLOCK.matcher(Cli.text(page))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
