package org.goalkeeper.submission;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.Limits;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.EvaluationRequest;
import org.goalkeeper.evaluation.Evaluator;
import org.goalkeeper.evaluation.FixTrial;
import org.goalkeeper.evaluation.Waivers;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.report.ReportFormat;
import org.goalkeeper.report.ReportStyle;
import org.goalkeeper.report.Verdict;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.service.metrics.EvaluationMetrics;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Judges submitted goals beside all else that the organisation has: the one way, at submission, again, and in replay. */
@Component
class Judging {

    private final Documents documents;
    private final FixTrial trial;
    private final EvaluationMetrics metrics;
    private final ObjectProvider<GrantedWaivers> waivers;

    Judging(
            Documents documents,
            Evaluator evaluator,
            EvaluationMetrics metrics,
            ObjectProvider<GrantedWaivers> waivers) {
        this.documents = documents;
        this.trial = new FixTrial(evaluator, Limits.SERVICE);
        this.metrics = metrics;
        this.waivers = waivers;
    }

    /**
     * Judges a document.
     *
     * @param submission whose it is
     * @param document as it was submitted
     * @param context what its goals may name, as {@link #context} gives it
     * @param agreed number of the version that was agreed; null where none was
     * @param asOf the day the rules reason from
     */
    Judgement judge(
            Submission.Key submission,
            Document document,
            Surroundings surroundings,
            List<GoalSet> context,
            @Nullable Long agreed,
            LocalDate asOf) {
        EvaluationRequest request = request(submission, document, surroundings, context, agreed, asOf);
        Evaluation evaluation = metrics.measured(() -> trial.evaluate(request));
        return new Judgement(evaluation, json(evaluation, surroundings.ruleSet()), surroundings, agreed, asOf);
    }

    /** What the evaluator is asked about a document. */
    EvaluationRequest request(
            Submission.Key submission,
            Document document,
            Surroundings surroundings,
            List<GoalSet> context,
            @Nullable Long agreed,
            LocalDate asOf) {
        GoalSet goals = surroundings.govern(document.goalSet());
        Document governed =
                new Document(document.name(), document.format(), document.bytes(), goals, document.sourceMap());
        GoalSet before = agreed == null || surroundings.stage() == Stage.DRAFT
                ? null
                : documents.of(submission.version(agreed)).goalSet();
        return new EvaluationRequest(
                governed,
                surroundings.ruleSet(),
                asOf,
                asOf,
                surroundings.stage(),
                context,
                before,
                Set.of(),
                null,
                waived(submission, goals, surroundings.position()));
    }

    /** What the goals of a submission may name: never nothing, so that a name of nothing is an error. */
    List<GoalSet> context(Submission.Key submission, Surroundings surroundings) {
        List<GoalSet> context = new ArrayList<>(documents.others(submission, surroundings.position()));
        context.addAll(surroundings.organizationGoals());
        context.add(surroundings.setting());
        return context;
    }

    private Waivers waived(Submission.Key submission, GoalSet goals, long position) {
        GrantedWaivers granted = waivers.getIfAvailable();
        return granted == null ? Waivers.NONE : granted.at(submission, goals, position);
    }

    /** The report of an evaluation as it is kept. */
    static String json(Evaluation evaluation, ResolvedRuleSet ruleSet) {
        StringWriter text = new StringWriter();
        try {
            ReportFormat.JSON
                    .report(ruleSet.catalogue()::find)
                    .write(Verdict.of(List.of(evaluation), ruleSet.failOn()), ReportStyle.PLAIN, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
