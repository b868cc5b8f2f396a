package org.goalkeeper.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Summary;

/** The table below several evaluations: a line each, and how they pass together. */
final class TextOverview {

    private static final List<String> NUMBERS = List.of("errors", "warnings", "infos", "clean");
    private static final int SHOWN = 30;
    private static final int LONGEST_NAME = 40;

    private TextOverview() {}

    static void write(Verdict verdict, TextLines lines) throws IOException {
        List<Evaluation> evaluations = verdict.evaluations();
        // of a long list those that pass say nothing
        List<Evaluation> shown = evaluations.size() <= SHOWN
                ? evaluations
                : evaluations.stream().filter(each -> !each.gatePassed()).toList();
        if (!shown.isEmpty()) {
            table(shown, lines);
        }
        long passed = evaluations.stream().filter(Evaluation::gatePassed).count();
        lines.parts(
                List.of(
                        evaluations.size() + " reports",
                        passed + " passed",
                        evaluations.size() - passed + " failed",
                        "gate " + Verdict.gate(verdict.gatePassed())),
                List.of(Ink.NONE, Ink.NONE, Ink.NONE, verdict.gatePassed() ? Ink.GREEN_BOLD : Ink.RED_BOLD));
    }

    private static void table(List<Evaluation> evaluations, TextLines lines) throws IOException {
        List<String> names = new ArrayList<>();
        for (Evaluation evaluation : evaluations) {
            names.add(Plain.text(evaluation.input().name(), LONGEST_NAME));
        }
        int nameColumns = width(names);
        int ruleSetColumns = width(evaluations.stream()
                .map(evaluation -> Plain.text(evaluation.ruleSet().name(), LONGEST_NAME))
                .toList());
        StringBuilder head = new StringBuilder(" ".repeat(nameColumns + 2 + ruleSetColumns));
        NUMBERS.forEach(number -> head.append("  ").append(number));
        lines.line(lines.ink(Ink.DIM, head + "  gate"));
        for (int i = 0; i < evaluations.size(); i++) {
            Evaluation evaluation = evaluations.get(i);
            String ruleSet = Plain.text(evaluation.ruleSet().name(), LONGEST_NAME);
            Ink ink = evaluation.gatePassed() ? Ink.GREEN : Ink.RED;
            lines.line(Columns.padded(names.get(i), nameColumns) + "  " + Columns.padded(ruleSet, ruleSetColumns)
                    + numbers(evaluation.summary()) + "  "
                    + lines.ink(ink, Verdict.gate(evaluation.gatePassed())));
        }
        lines.blank();
    }

    private static String numbers(Summary summary) {
        List<String> values = List.of(
                String.valueOf(summary.errors()),
                String.valueOf(summary.warnings()),
                String.valueOf(summary.infos()),
                Phrases.percent(summary));
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            numbers.append("  ");
            numbers.append(" "
                    .repeat(Math.max(0, NUMBERS.get(i).length() - values.get(i).length())));
            numbers.append(values.get(i));
        }
        return numbers.toString();
    }

    private static int width(List<String> names) {
        return names.stream().mapToInt(Columns::width).max().orElse(0);
    }
}
