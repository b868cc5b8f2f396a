package org.goalkeeper.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goalkeeper.document.GoalSetSchema;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RulePack;
import org.goalkeeper.ruleset.RuleSets;
import org.junit.jupiter.api.Test;

/** Compares pages with what the rules make of them; {@code -Dgolden.write=true} writes them anew. */
class GeneratedPagesTest {

    private static final Path INDEX = Path.of("rules/README.md");
    private static final Path MATRIX = Path.of("src/docs/rule-matrix.md");
    private static final Path VOCABULARY = Path.of("src/docs/vocabulary.md");
    private static final Path GOAL_SET = Path.of("api/schemas/goal-set.yaml");
    private static final String TO_WRITE =
            "Generated; to write it anew: ./mvnw test -Dtest=GeneratedPagesTest -Dgolden.write=true";
    private static final Path SETTINGS = Path.of("src/docs/settings.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");

    private final List<Rule> rules = RulePack.builtIn().rules();

    @Test
    void indexesTheRules() throws IOException {
        assertCurrent(INDEX, RuleIndexPage.of(rules));
    }

    @Test
    void showsEveryRuleInEveryPreset() throws IOException {
        assertCurrent(MATRIX, RuleMatrixPage.of(rules, RuleSets.builtIn("any")));
    }

    @Test
    void explainsTheVocabularyInTheWordsOfItsSource() throws IOException {
        assertCurrent(VOCABULARY, VocabularyPage.of(Path.of("src/main/java/org/goalkeeper/rule/vocabulary")));
    }

    @Test
    void statesGoalSetsInTheContractAsTheirSchemaDoes() throws IOException {
        assertCurrent(GOAL_SET, "# " + TO_WRITE + "\n", GoalSetContract.of(GoalSetSchema.json()));
    }

    @Test
    void listsTheSettingsOfTheService() throws IOException {
        assertCurrent(SETTINGS, SettingsPage.of(Files.readAllLines(Path.of("src/main/resources/application.yaml"))));
    }

    @Test
    void linksToPagesThatAreThere() throws IOException {
        for (Path page : List.of(INDEX, MATRIX, VOCABULARY, SETTINGS)) {
            Matcher links = LINK.matcher(Files.readString(page));
            while (links.find()) {
                assertThat(page.resolveSibling(links.group(1)).normalize()).exists();
            }
        }
    }

    private static void assertCurrent(Path page, String text) throws IOException {
        assertCurrent(page, "<!-- " + TO_WRITE + " -->\n", text);
    }

    private static void assertCurrent(Path page, String first, String text) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(page, first + text);
        }
        assertThat(page).hasContent(first + text);
    }
}
