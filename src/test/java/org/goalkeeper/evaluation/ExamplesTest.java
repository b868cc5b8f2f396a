package org.goalkeeper.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.GoalSetReader;
import org.goalkeeper.document.Limits;
import org.goalkeeper.document.tabular.TabularOptions;
import org.goalkeeper.document.tabular.TabularReader;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.ruleset.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplesTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);

    @Test
    void findsNothingInTheDraftThatIsInGoodOrder() throws IOException {
        assertThat(evaluate("company.yaml").findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "marketing.yaml, key-result/timeframe",
        "marketing.yaml, sandbagging/draft-confidence",
        "marketing.yaml, sandbagging/habit",
        "marketing.yaml, alignment/parent-exists",
        "sales.yaml, governance/no-compensation",
        "sales.yaml, governance/compensation-wording",
        "sales.yaml, key-result/direction",
        "support.yaml, kpi/unhealthy-promotion",
        "support.yaml, kpi/drifting",
        "product-running.yaml, check-in/off-pace",
        "product-running.yaml, governance/objective-frozen",
        "product-running.yaml, kpi/recovered",
        "marketing-closed.yaml, sandbagging/score",
        "marketing-closed.yaml, sandbagging/team-score",
        "marketing-closed.yaml, scoring/consistent",
        "finance.csv, key-result/measurable",
        "finance.csv, key-result/timeframe"
    })
    void showsTheFaultThatAnExampleIsThereFor(String example, String rule) throws IOException {
        assertThat(evaluate(example).findings())
                .extracting(finding -> finding.rule().toString())
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "marketing.yaml",
        "sales.yaml",
        "support.yaml",
        "product-running.yaml",
        "marketing-closed.yaml",
        "finance.csv"
    })
    void saysItAllInTwoHundredCharacters(String example) throws IOException {
        assertThat(evaluate(example).findings()).allSatisfy(finding -> {
            assertThat(finding.message()).hasSizeLessThanOrEqualTo(200);
            assertThat(finding.advice()).hasSizeLessThanOrEqualTo(200);
        });
    }

    private static Evaluation evaluate(String example) throws IOException {
        List<GoalSet> context = List.of(read("company.yaml", List.of()).goalSet());
        Document document = read(example, context);
        return new Evaluator()
                .evaluate(new EvaluationRequest(
                        document,
                        RuleSets.builtIn("test").preset("balanced"),
                        DAY,
                        null,
                        null,
                        example.equals("company.yaml") ? List.of() : context,
                        null,
                        Set.of(),
                        null));
    }

    private static Document read(String example, List<GoalSet> context) throws IOException {
        byte[] bytes = Files.readAllBytes(EXAMPLES.resolve(example));
        Document.Format format = TabularReader.format(example, bytes);
        return format == null
                ? GoalSetReader.read(example, bytes, Limits.COMMAND_LINE, context)
                : TabularReader.read(example, bytes, format, TabularOptions.detect(), Limits.COMMAND_LINE, context);
    }
}
