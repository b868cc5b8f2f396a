package org.goalkeeper.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.GoalSetPatch;
import org.goalkeeper.document.GoalSetReader;
import org.goalkeeper.document.Limits;
import org.goalkeeper.document.PatchOperation;
import org.goalkeeper.document.patch.Patch;
import org.goalkeeper.ruleset.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixTrialTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final RuleSets RULE_SETS = RuleSets.builtIn(Version.CURRENT);
    private static final Evaluator EVALUATOR = new Evaluator();

    private static final String TASK = """
            goalSet: 1
            cycle: { id: 2026-Q4, startDate: 2026-10-01, endDate: 2026-12-31 }
            objectives:
              - id: o-1
                title: Win the hearts of small shops
                team: marketing
                keyResults:
                  - { id: kr-1, title: Launch the new website, dueDate: 2026-12-01 }
                  - { id: kr-2, title: Leads a week, unit: leads, baseline: 1, target: 2 }
            """;

    @Test
    void offersAFixThatHolds() {
        assertThat(fixes(TASK, "balanced")).contains("Set type to milestone", "Set dueDate to 2026-12-31");
    }

    @Test
    void withholdsAFixThatBringsANewErrorAndKeepsTheOthers() {
        // a milestone without a KPI is an error there
        assertThat(fixes(TASK, "okrs-com"))
                .contains("Set dueDate to 2026-12-31")
                .doesNotContain("Set type to milestone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"marketing", "sales", "support", "product-running", "marketing-closed", "company"})
    void triesWhatThePatchedTextWouldSay(String example) throws IOException {
        Path file = Path.of("src/main/resources/examples", example + ".yaml");
        Document document = GoalSetReader.read(file.toString(), Files.readAllBytes(file), Limits.COMMAND_LINE);

        for (Finding finding : EVALUATOR.evaluate(request(document, "balanced")).findings()) {
            List<PatchOperation> patch =
                    finding.fix() == null ? List.of() : finding.fix().patch();
            byte[] text = Patch.apply(document, patch);
            assertThat(GoalSetPatch.apply(document.goalSet(), patch, Limits.COMMAND_LINE))
                    .isEqualTo(GoalSetReader.read("patched.yaml", text, Limits.COMMAND_LINE)
                            .goalSet());
        }
    }

    private static List<String> fixes(String yaml, String preset) {
        Document document =
                GoalSetReader.read("goals.yaml", yaml.getBytes(StandardCharsets.UTF_8), Limits.COMMAND_LINE);
        return new FixTrial(EVALUATOR, Limits.COMMAND_LINE)
                .evaluate(request(document, preset)).findings().stream()
                        .map(Finding::fix)
                        .filter(Objects::nonNull)
                        .map(Fix::description)
                        .toList();
    }

    private static EvaluationRequest request(Document document, String preset) {
        return EvaluationRequest.of(document, RULE_SETS.preset(preset), TODAY);
    }
}
