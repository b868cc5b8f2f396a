package org.goalkeeper.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.goalkeeper.evaluation.Explanation;
import org.goalkeeper.evaluation.Explanation.Outcome;
import org.goalkeeper.evaluation.matching.Shown;

/** What every rule made of one goal, for a terminal: those that fired first. */
public final class ExplanationReport {

    private static final int OUTCOME_COLUMNS = 14;

    private ExplanationReport() {}

    /**
     * Writes a table of rules: what became of each, and the condition that decided with the values it compared.
     *
     * @param id the goal's id
     * @param explanations one for each rule, in the order to keep among rules with one outcome
     * @param style colour and width
     * @param out where to; not closed
     * @throws IOException where it cannot be written
     */
    public static void write(String id, List<Explanation> explanations, ReportStyle style, Writer out)
            throws IOException {
        TextLines lines = new TextLines(out, style);
        lines.parts(
                List.of(
                        Plain.text(id, Phrases.TITLE_LENGTH),
                        count(explanations, Outcome.FIRED) + " fired",
                        count(explanations, Outcome.HELD) + " did not fire",
                        notAsked(explanations) + " not asked"),
                List.of(Ink.BOLD, Ink.NONE, Ink.NONE, Ink.NONE));
        lines.blank();
        List<Explanation> ordered = explanations.stream()
                .sorted(Comparator.comparing(Explanation::outcome))
                .toList();
        for (Explanation explanation : ordered) {
            explanation(explanation, lines);
        }
        out.flush();
    }

    private static long count(List<Explanation> explanations, Outcome outcome) {
        return explanations.stream().filter(each -> each.outcome() == outcome).count();
    }

    private static long notAsked(List<Explanation> explanations) {
        return explanations.size() - count(explanations, Outcome.FIRED) - count(explanations, Outcome.HELD);
    }

    private static void explanation(Explanation explanation, TextLines lines) throws IOException {
        boolean fired = explanation.outcome() == Outcome.FIRED;
        Ink ink = fired ? Ink.of(explanation.severity()) : Ink.DIM;
        String label = Columns.padded(explanation.outcome().word(), OUTCOME_COLUMNS);
        String severity = fired ? explanation.severity().word() : "";
        lines.ends(label, ink, explanation.rule().toString(), severity);
        String indent = " ".repeat(OUTCOME_COLUMNS);
        lines.wrapped(indent, Plain.text(explanation.condition()), fired ? Ink.NONE : Ink.DIM);
        if (!explanation.values().isEmpty()) {
            String values = explanation.values().stream().map(Shown::toString).collect(Collectors.joining(", "));
            lines.wrapped(indent + "with ", Plain.text(values), Ink.DIM);
        }
    }
}
