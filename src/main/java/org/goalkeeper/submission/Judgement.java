package org.goalkeeper.submission;

import java.time.LocalDate;
import org.goalkeeper.evaluation.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a version, before it is kept.
 *
 * @param evaluation what was found
 * @param report the same as JSON
 * @param surroundings what it was judged by and beside
 * @param agreed number of the version it was compared with; null for none
 * @param asOf the day the rules reasoned from
 */
record Judgement(
        Evaluation evaluation,
        String report,
        Surroundings surroundings,
        @Nullable Long agreed,
        LocalDate asOf) {

    /** Whether it says just what an earlier evaluation said, though maybe as of another day. */
    boolean saysSameAs(StoredEvaluation before) {
        return onDay(before.asOf()).equals(before.report());
    }

    private String onDay(LocalDate day) {
        return report.replaceFirst(property(asOf), property(day));
    }

    /** The first of that name tells of the report as a whole. */
    private static String property(LocalDate day) {
        return "\"asOf\": \"" + day + '"';
    }
}
