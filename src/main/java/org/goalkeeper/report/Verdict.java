package org.goalkeeper.report;

import java.util.List;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * All evaluations of a run, and whether they pass together.
 *
 * @param evaluations one for each document and rule set, in the order to report
 * @param several whether more than one was asked for; then JSON lists them even where only one could be made
 * @param gatePassed whether every evaluation passed and nothing kept a document from being judged
 * @param failOn the lightest severity that fails the gate, the strictest where rule sets differ; null for never
 */
public record Verdict(
        List<Evaluation> evaluations,
        boolean several,
        boolean gatePassed,
        @Nullable Severity failOn) {

    /** Copies the evaluations. */
    public Verdict {
        evaluations = List.copyOf(evaluations);
    }

    /**
     * All evaluations that were asked for, which pass together when each passes.
     *
     * @param failOn the lightest severity that fails the gate; null for never
     */
    public static Verdict of(List<Evaluation> evaluations, @Nullable Severity failOn) {
        boolean passed = evaluations.stream().allMatch(Evaluation::gatePassed);
        return new Verdict(evaluations, evaluations.size() != 1, passed, failOn);
    }

    /** Whether findings of that severity fail the gate. */
    boolean failsOn(Severity severity) {
        return failOn != null && severity.compareTo(failOn) <= 0;
    }

    /** The word for the gate, {@code passed} or {@code failed}. */
    static String gate(boolean passed) {
        return passed ? "passed" : "failed";
    }
}
