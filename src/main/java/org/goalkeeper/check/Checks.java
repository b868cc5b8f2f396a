package org.goalkeeper.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.Limits;
import org.goalkeeper.document.format.DocumentReader;
import org.goalkeeper.document.tabular.TabularOptions;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.EvaluationRequest;
import org.goalkeeper.evaluation.Evaluator;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.service.http.SubmittedDocument;
import org.goalkeeper.service.metrics.EvaluationMetrics;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges documents that nobody keeps. */
@Component
public class Checks {

    private static final DocumentReader READER = new DocumentReader(Limits.SERVICE, TabularOptions.detect());

    private final Evaluator evaluator;
    private final EvaluationMetrics metrics;
    private final Clock clock;

    Checks(Evaluator evaluator, EvaluationMetrics metrics, Clock clock) {
        this.evaluator = evaluator;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * Judges a document.
     *
     * @param asOf the day to reason from; null for the document's, else today
     * @param stage the stage to judge in; null for the document's
     * @throws org.goalkeeper.source.InvalidInputException with everything that is wrong with the document
     */
    public Evaluation check(
            SubmittedDocument submitted, ResolvedRuleSet ruleSet, @Nullable LocalDate asOf, @Nullable Stage stage) {
        Document document = READER.read(submitted.name(), submitted.bytes(), List.of());
        return metrics.measured(() -> evaluator.evaluate(new EvaluationRequest(
                document, ruleSet, LocalDate.now(clock), asOf, stage, List.of(), null, Set.of(), null)));
    }
}
