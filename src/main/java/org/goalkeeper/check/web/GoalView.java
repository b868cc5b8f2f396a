package org.goalkeeper.check.web;

import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.evaluation.Fix;
import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.evaluation.Waiver;
import org.goalkeeper.report.GoalFindings;
import org.goalkeeper.report.Plain;
import org.goalkeeper.rule.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A goal with its findings under it.
 *
 * @param kind what it is, such as {@code keyResult}
 * @param id its id
 * @param title its title; null where it has none
 * @param team id of its team; null where it has none
 * @param findings at least one
 */
record GoalView(
        String kind,
        String id,
        @Nullable String title,
        @Nullable String team,
        List<FindingView> findings) {

    private static final int SHOWN = 400;

    /**
     * A rule that does not hold.
     *
     * @param rule the rule
     * @param severity {@code error}, {@code warning} or {@code info}
     * @param counts whether it may fail the gate
     * @param waived why it does not; null where it may or where it was known before
     * @param place where it stands
     * @param fingerprint names it to the form
     * @param fix what a fix does; null where there is none to apply here
     */
    record FindingView(
            RuleId rule,
            String severity,
            boolean counts,
            @Nullable Waiver waived,
            Place place,
            String fingerprint,
            String message,
            String advice,
            @Nullable String fix) {}

    /** The goals that have findings, in the author's order; of very many only the first, so that the page stays quick. */
    static List<GoalView> of(Evaluation evaluation) {
        List<GoalView> goals = new ArrayList<>();
        int shown = 0;
        for (GoalFindings goal : GoalFindings.of(evaluation, finding -> true)) {
            if (shown >= SHOWN) {
                break;
            }
            shown += goal.findings().size();
            goals.add(of(goal.subject(), goal.findings()));
        }
        return goals;
    }

    private static GoalView of(Subject subject, List<Finding> findings) {
        return new GoalView(
                subject.type().word(),
                Plain.text(subject.id()),
                subject.title() == null ? null : Plain.text(subject.title()),
                subject.team() == null ? null : Plain.text(subject.team()),
                findings.stream().map(GoalView::finding).toList());
    }

    private static FindingView finding(Finding finding) {
        Fix fix = finding.fix();
        return new FindingView(
                finding.rule(),
                finding.severity().word(),
                finding.counts(),
                finding.waiver(),
                Place.of(finding.location()),
                finding.fingerprint(),
                Plain.text(finding.message()),
                Plain.text(finding.advice()),
                fix == null || fix.patch().isEmpty() || finding.waiver() != null
                        ? null
                        : Plain.text(fix.description()));
    }
}
