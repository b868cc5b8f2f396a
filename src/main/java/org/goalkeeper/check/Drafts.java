package org.goalkeeper.check;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.GoalSetWriter;
import org.goalkeeper.document.Limits;
import org.goalkeeper.document.format.DocumentReader;
import org.goalkeeper.document.tabular.TabularOptions;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.EvaluationRequest;
import org.goalkeeper.evaluation.Evaluator;
import org.goalkeeper.evaluation.FixTrial;
import org.goalkeeper.evaluation.Mending;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.service.http.SubmittedDocument;
import org.goalkeeper.service.metrics.EvaluationMetrics;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges and mends what somebody is writing, and keeps nothing of it. */
@Component
public class Drafts {

    private static final DocumentReader READER = new DocumentReader(Limits.SERVICE, TabularOptions.detect());

    private final FixTrial trial;
    private final EvaluationMetrics metrics;
    private final Clock clock;

    Drafts(Evaluator evaluator, EvaluationMetrics metrics, Clock clock) {
        this.trial = new FixTrial(evaluator, Limits.SERVICE);
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * Reads a draft.
     *
     * @throws org.goalkeeper.source.InvalidInputException with everything that is wrong with it
     */
    public Document read(SubmittedDocument draft) {
        return read(draft.name(), draft.bytes());
    }

    /** Judges a draft; of the fixes only those that hold are offered. */
    public Evaluation judge(Document draft, ResolvedRuleSet ruleSet) {
        return judge(draft, ruleSet, null, null);
    }

    /**
     * The same at another time.
     *
     * @param asOf the day to reason from; null for the draft's, else today
     * @param stage the stage to judge in; null for the draft's
     */
    public Evaluation judge(Document draft, ResolvedRuleSet ruleSet, @Nullable LocalDate asOf, @Nullable Stage stage) {
        return metrics.measured(() -> trial.evaluate(new EvaluationRequest(
                draft, ruleSet, LocalDate.now(clock), asOf, stage, List.of(), null, Set.of(), null)));
    }

    /**
     * Applies every safe fix.
     *
     * @throws org.goalkeeper.document.patch.PatchRefusedException where the draft is a table, or written in a way that
     *     cannot be patched
     */
    public Document mendSafely(Document draft, ResolvedRuleSet ruleSet) {
        return mending(ruleSet).mend(draft, fix -> fix.safe()).document();
    }

    /**
     * Applies the fix of one finding, where there is such a finding and it has a fix.
     *
     * @throws org.goalkeeper.document.patch.PatchRefusedException where the draft is a table, or written in a way that
     *     cannot be patched
     */
    public Document mend(Document draft, ResolvedRuleSet ruleSet, String fingerprint) {
        return mending(ruleSet).mendOne(draft, fingerprint);
    }

    /** A table as a goal set in YAML. */
    public Document inYaml(Document table) {
        return read(
                table.name().replaceFirst("\\.[A-Za-z]+$", "") + ".yaml",
                GoalSetWriter.yaml(table.goalSet()).getBytes(StandardCharsets.UTF_8));
    }

    private Mending mending(ResolvedRuleSet ruleSet) {
        return new Mending(trial, draft -> request(draft, ruleSet), Drafts::read);
    }

    private EvaluationRequest request(Document draft, ResolvedRuleSet ruleSet) {
        return EvaluationRequest.of(draft, ruleSet, LocalDate.now(clock));
    }

    private static Document read(String name, byte[] bytes) {
        return READER.read(name, bytes, List.of());
    }
}
