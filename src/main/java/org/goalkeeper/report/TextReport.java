package org.goalkeeper.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.goalkeeper.evaluation.Demotion;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.evaluation.Promotion;
import org.goalkeeper.evaluation.Promotion.Suggestion;
import org.goalkeeper.evaluation.Waiver;
import org.goalkeeper.rule.Severity;

/** Findings under their goals, for a terminal. */
final class TextReport implements Report {

    @Override
    public void write(Verdict verdict, ReportStyle style, Writer out) throws IOException {
        TextLines lines = new TextLines(out, style);
        boolean quiet = style.quiet();
        for (Evaluation evaluation : verdict.evaluations()) {
            if (!quiet) {
                section(evaluation, finding -> true, false, lines);
            } else if (!evaluation.gatePassed()) {
                section(evaluation, finding -> finding.counts() && verdict.failsOn(finding.severity()), true, lines);
            }
        }
        if (!quiet && verdict.evaluations().size() > 1) {
            TextOverview.write(verdict, lines);
        }
        out.flush();
    }

    private static void section(Evaluation evaluation, Predicate<Finding> wanted, boolean quiet, TextLines lines)
            throws IOException {
        List<String> heading = Phrases.heading(evaluation);
        List<Ink> inks = new ArrayList<>(Collections.nCopies(heading.size(), Ink.NONE));
        inks.set(0, Ink.BOLD);
        lines.parts(heading, inks);
        lines.blank();
        for (GoalFindings goal : GoalFindings.of(evaluation, wanted)) {
            goal(goal, lines);
        }
        if (!quiet
                && !(evaluation.promotions().isEmpty() && evaluation.demotions().isEmpty())) {
            kpis(evaluation, lines);
        }
        List<String> summary = Phrases.summary(evaluation);
        List<Ink> colours = new ArrayList<>(Collections.nCopies(summary.size(), Ink.NONE));
        colours.set(summary.size() - 1, evaluation.gatePassed() ? Ink.GREEN_BOLD : Ink.RED_BOLD);
        lines.parts(summary, colours);
        lines.blank();
    }

    private static void goal(GoalFindings goal, TextLines lines) throws IOException {
        lines.wrapped("", Phrases.title(goal.subject()), Ink.BOLD);
        String about = Phrases.about(goal.subject());
        if (!about.isEmpty()) {
            lines.wrapped("", about, Ink.DIM);
        }
        for (Finding finding : goal.findings()) {
            finding(finding, lines);
        }
        lines.blank();
    }

    private static void finding(Finding finding, TextLines lines) throws IOException {
        Ink ink = finding.counts() ? Ink.of(finding.severity()) : Ink.DIM;
        String label =
                "  " + symbol(finding) + " " + Columns.padded(finding.severity().word(), 9);
        lines.ends(
                label,
                ink,
                finding.rule().toString(),
                Plain.text(finding.location().toString()));
        lines.wrapped("    ", Plain.text(finding.message()), finding.counts() ? Ink.NONE : Ink.DIM);
        Waiver waiver = finding.waiver();
        if (waiver != null) {
            String reason = Plain.text(waiver.reason(), Phrases.TITLE_LENGTH);
            lines.wrapped("    ", "Waived until " + waiver.until() + ": " + reason, Ink.DIM);
        } else if (finding.baselined()) {
            lines.wrapped("    ", "Known before: in the baseline.", Ink.DIM);
        } else {
            lines.wrapped("    → ", Plain.text(finding.advice()), Ink.NONE);
            String fix = Phrases.fix(finding.fix());
            if (fix != null) {
                lines.wrapped("      ", fix, Ink.DIM);
            }
        }
    }

    private static String symbol(Finding finding) {
        return finding.counts() ? symbol(finding.severity()) : "○";
    }

    private static String symbol(Severity severity) {
        return switch (severity) {
            case ERROR -> "✖";
            case WARNING -> "▲";
            case INFO -> "•";
        };
    }

    private static void kpis(Evaluation evaluation, TextLines lines) throws IOException {
        lines.line(lines.ink(Ink.BOLD, "KPIs to act on"));
        for (Promotion promotion : evaluation.promotions()) {
            lines.wrapped("  ↗ ", Plain.text(promotion.kpi()), Ink.BOLD);
            lines.wrapped("    ", Phrases.reason(promotion), Ink.NONE);
            lines.wrapped("    → ", Phrases.route(promotion), Ink.NONE);
            for (Suggestion suggestion : promotion.keyResults()) {
                lines.wrapped("      ", Phrases.suggestion(suggestion), Ink.NONE);
            }
        }
        for (Demotion demotion : evaluation.demotions()) {
            lines.wrapped("  ↘ ", Phrases.demotion(demotion), Ink.NONE);
        }
        lines.blank();
    }
}
