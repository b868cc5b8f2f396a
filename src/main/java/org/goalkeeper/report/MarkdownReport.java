package org.goalkeeper.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.goalkeeper.evaluation.Demotion;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.evaluation.Promotion;
import org.goalkeeper.evaluation.Promotion.Suggestion;
import org.goalkeeper.evaluation.Summary;
import org.goalkeeper.evaluation.Waiver;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Severity;

/** Findings under their goals, for a comment on a pull request; what does not count is folded away. */
final class MarkdownReport implements Report {

    @Override
    public void write(Verdict verdict, ReportStyle style, Writer out) throws IOException {
        StringBuilder page = new StringBuilder();
        page.append("## ").append(verdict.gatePassed() ? "✅" : "❌").append(" Goalkeeper: gate ");
        page.append(Verdict.gate(verdict.gatePassed())).append("\n\n");
        counts(verdict.evaluations(), page);
        for (Evaluation evaluation : verdict.evaluations()) {
            evaluation(evaluation, page);
            // a long run must not be held in memory twice
            out.append(page);
            page.setLength(0);
        }
        out.append(page).flush();
    }

    private static void counts(List<Evaluation> evaluations, StringBuilder page) {
        page.append("| Document | Rule set | Errors | Warnings | Infos | Waived | Known | Clean | Gate |\n");
        page.append("|---|---|---:|---:|---:|---:|---:|---|---|\n");
        for (Evaluation evaluation : evaluations) {
            Summary summary = evaluation.summary();
            page.append("| ").append(MarkdownText.of(evaluation.input().name()));
            page.append(" | ").append(MarkdownText.of(evaluation.ruleSet().name()));
            for (int count : new int[] {
                summary.errors(), summary.warnings(), summary.infos(), summary.waived(), summary.baselined()
            }) {
                page.append(" | ").append(count);
            }
            page.append(" | ").append(Phrases.clean(summary));
            page.append(" | ").append(Verdict.gate(evaluation.gatePassed())).append(" |\n");
        }
        page.append('\n');
    }

    private static void evaluation(Evaluation evaluation, StringBuilder page) {
        List<GoalFindings> counting = GoalFindings.of(evaluation, Finding::counts);
        List<GoalFindings> others = GoalFindings.of(evaluation, finding -> !finding.counts());
        boolean promotes =
                !evaluation.promotions().isEmpty() || !evaluation.demotions().isEmpty();
        if (counting.isEmpty() && others.isEmpty() && !promotes) {
            return;
        }
        page.append("### ").append(MarkdownText.of(String.join(" · ", Phrases.heading(evaluation))));
        page.append("\n\n");
        counting.forEach(goal -> goal(goal, page));
        if (promotes) {
            kpis(evaluation, page);
        }
        if (!others.isEmpty()) {
            int count = others.stream().mapToInt(goal -> goal.findings().size()).sum();
            page.append("<details>\n<summary>").append(Phrases.counted(count, "finding"));
            page.append(" waived or known before</summary>\n\n");
            others.forEach(goal -> goal(goal, page));
            page.append("</details>\n\n");
        }
    }

    private static void goal(GoalFindings goal, StringBuilder page) {
        page.append("#### ")
                .append(MarkdownText.of(Phrases.title(goal.subject())))
                .append("\n\n");
        String about = Phrases.about(goal.subject());
        if (!about.isEmpty()) {
            page.append(MarkdownText.of(about)).append("\n\n");
        }
        for (Finding finding : goal.findings()) {
            finding(finding, page);
        }
        page.append('\n');
    }

    private static void finding(Finding finding, StringBuilder page) {
        page.append("- ").append(symbol(finding.severity())).append(" **");
        page.append(finding.severity().word())
                .append("** ")
                .append(link(finding.rule()))
                .append(" · ");
        page.append(MarkdownText.code(finding.location().toString())).append("<br>\n");
        page.append("  ").append(MarkdownText.of(finding.message())).append("<br>\n  ");
        Waiver waiver = finding.waiver();
        if (waiver != null) {
            page.append("Waived until ").append(waiver.until()).append(": ");
            page.append(MarkdownText.of(waiver.reason())).append('\n');
            return;
        }
        page.append("→ ").append(MarkdownText.of(finding.advice()));
        String fix = Phrases.fix(finding.fix());
        if (fix != null) {
            page.append(" *").append(MarkdownText.of(fix)).append('*');
        }
        page.append('\n');
    }

    private static String symbol(Severity severity) {
        return switch (severity) {
            case ERROR -> "❌";
            case WARNING -> "⚠️";
            case INFO -> "ℹ️";
        };
    }

    private static String link(RuleId rule) {
        return "[" + rule + "](" + RulePages.of(rule) + ")";
    }

    private static void kpis(Evaluation evaluation, StringBuilder page) {
        page.append("#### KPIs to act on\n\n");
        for (Promotion promotion : evaluation.promotions()) {
            page.append("- ↗ **").append(MarkdownText.of(promotion.kpi())).append("**<br>\n  ");
            page.append(MarkdownText.of(Phrases.reason(promotion))).append("<br>\n  ");
            page.append(MarkdownText.of(Phrases.route(promotion))).append('\n');
            for (Suggestion suggestion : promotion.keyResults()) {
                page.append("  - ")
                        .append(MarkdownText.of(Phrases.suggestion(suggestion)))
                        .append('\n');
            }
        }
        for (Demotion demotion : evaluation.demotions()) {
            page.append("- ↘ ")
                    .append(MarkdownText.of(Phrases.demotion(demotion)))
                    .append('\n');
        }
        page.append('\n');
    }
}
