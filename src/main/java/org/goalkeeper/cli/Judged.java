package org.goalkeeper.cli;

import java.util.List;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document.
 *
 * @param name its name
 * @param evaluations one for each rule set; empty where it was not judged
 * @param problems what keeps it from being read
 * @param failure why the engine could not judge it; null where it did
 */
record Judged(
        String name,
        List<Evaluation> evaluations,
        List<Problem> problems,
        @Nullable Throwable failure) {

    /** Copies the lists. */
    Judged {
        evaluations = List.copyOf(evaluations);
        problems = List.copyOf(problems);
    }
}
