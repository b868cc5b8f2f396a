package org.goalkeeper.waiver;

import java.util.List;
import org.goalkeeper.evaluation.Waivers;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.submission.GrantedWaivers;
import org.goalkeeper.submission.Submission;
import org.springframework.stereotype.Component;

/** Tells evaluations which findings were waived: approved, not expired, and for the very text that is judged. */
@Component
class StoredWaivers implements GrantedWaivers {

    private final WaiverRows rows;

    StoredWaivers(WaiverRows rows) {
        this.rows = rows;
    }

    @Override
    public Waivers at(Submission.Key submission, GoalSet goals, long position) {
        List<Waiver> holding =
                rows.findHolding(submission.organization(), submission.cycle(), submission.team(), position).stream()
                        .filter(one ->
                                one.goalsDigest().equals(GoalsDigest.of(goals, one.subjectType(), one.subject())))
                        .toList();
        return (rule, subject, day) -> holding.stream()
                .filter(one -> one.rule().equals(rule.toString()) && one.covers(subject) && !day.isAfter(one.expires()))
                .findFirst()
                .map(one -> new org.goalkeeper.evaluation.Waiver(one.reason(), one.expires()))
                .orElse(null);
    }
}
