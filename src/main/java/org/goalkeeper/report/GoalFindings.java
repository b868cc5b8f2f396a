package org.goalkeeper.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.evaluation.SubjectType;

/**
 * A goal with its findings under it.
 *
 * @param subject the goal
 * @param findings its findings, at least one
 */
public record GoalFindings(Subject subject, List<Finding> findings) {

    /** Copies the findings. */
    public GoalFindings {
        findings = List.copyOf(findings);
    }

    /** The goals that have such findings, in document order. */
    public static List<GoalFindings> of(Evaluation evaluation, Predicate<Finding> wanted) {
        Map<Key, List<Finding>> goals = new LinkedHashMap<>();
        for (Finding finding : evaluation.findings()) {
            if (wanted.test(finding)) {
                Subject subject = finding.subject();
                Key key = new Key(subject.type(), subject.pointer(), subject.id());
                goals.computeIfAbsent(key, unused -> new ArrayList<>()).add(finding);
            }
        }
        return goals.values().stream()
                .map(findings -> new GoalFindings(findings.get(0).subject(), findings))
                .toList();
    }

    private record Key(SubjectType type, String pointer, String id) {}
}
