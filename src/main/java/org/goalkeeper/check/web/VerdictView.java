package org.goalkeeper.check.web;

import java.math.RoundingMode;
import java.util.List;
import org.goalkeeper.document.Document;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.evaluation.Fix;
import org.goalkeeper.evaluation.Summary;
import org.goalkeeper.ruleset.ResolvedRuleSet;

/**
 * What was found in a draft.
 *
 * @param evaluation all of it
 * @param table whether it is a table, which cannot be edited here
 * @param percent the share of goals without an error or a warning
 * @param goals how many objectives, key results and KPIs there are
 * @param safeFixes how many fixes can be applied without a look
 * @param findings the goals that have findings
 * @param unseen how many findings are not among them, because there are very many
 * @param promotions the KPIs to make key results
 */
record VerdictView(
        Evaluation evaluation,
        boolean table,
        int percent,
        int goals,
        long safeFixes,
        List<GoalView> findings,
        int unseen,
        List<PromotionView> promotions) {

    static VerdictView of(Document document, Evaluation evaluation, ResolvedRuleSet ruleSet) {
        Summary summary = evaluation.summary();
        List<GoalView> findings = GoalView.of(evaluation);
        int shown = findings.stream().mapToInt(goal -> goal.findings().size()).sum();
        boolean table = document.format().tabular();
        return new VerdictView(
                evaluation,
                table,
                percent(summary),
                summary.objectives() + summary.keyResults() + summary.kpis(),
                table
                        ? 0
                        : evaluation.findings().stream()
                                .filter(VerdictView::isSafelyFixed)
                                .count(),
                findings,
                evaluation.findings().size() - shown,
                PromotionView.of(document, evaluation, ruleSet));
    }

    /** The share of clean goals, rounded down so that only all is 100. */
    static int percent(Summary summary) {
        return summary.cleanRate()
                .movePointRight(2)
                .setScale(0, RoundingMode.DOWN)
                .intValue();
    }

    private static boolean isSafelyFixed(Finding finding) {
        Fix fix = finding.fix();
        return fix != null && fix.safe() && finding.waiver() == null;
    }
}
