package org.goalkeeper.submission;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.goalkeeper.cycle.Cycle;
import org.goalkeeper.cycle.CycleChanged;
import org.goalkeeper.cycle.CycleClosed;
import org.goalkeeper.cycle.CycleOpened;
import org.goalkeeper.cycle.Cycles;
import org.goalkeeper.organization.RuleSetActivated;
import org.goalkeeper.organization.TeamsChanged;
import org.goalkeeper.record.Change;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Knows which submissions were judged before something around them changed, and has them judged again. */
@Component
public class Staleness {

    /** Judges what is stale in a cycle, whose instance is named by {@link #job}. */
    static final TaskDescriptor<Void> JUDGE_AGAIN = TaskDescriptor.of("judge-again");

    private final SubmissionRows submissions;
    private final Cycles cycles;
    private final ObjectProvider<Scheduler> scheduler;

    Staleness(SubmissionRows submissions, Cycles cycles, ObjectProvider<Scheduler> scheduler) {
        this.submissions = submissions;
        this.cycles = cycles;
        this.scheduler = scheduler;
    }

    /** Whether something around a submission changed after a position in the record. */
    boolean changedAfter(Submission.Key submission, long position) {
        return submissions.changed(submission.organization(), submission.cycle()) > position;
    }

    /**
     * Marks the submissions of every cycle that is not closed, since something changed that all are judged by.
     *
     * @param change the change it is a part of
     */
    public void mark(String organization, Change change) {
        for (Cycle cycle : cycles.running(organization)) {
            mark(organization, cycle.id(), change);
        }
    }

    /**
     * Marks the submissions of a cycle.
     *
     * @param change the change it is a part of
     */
    public void mark(String organization, String cycle, Change change) {
        if (submissions.moveChange(organization, cycle, change.position()) == 0) {
            submissions.beginChange(organization, cycle, change.position());
        }
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        JUDGE_AGAIN.instance(job(organization, cycle)).build(), change.at());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }

    /** The job of a cycle: one, however often something changes, since it judges until nothing is stale. */
    static String job(String organization, String cycle) {
        return organization + " " + cycle;
    }

    @EventListener
    void cycleChanged(CycleChanged event) {
        mark(event.organization(), event.cycle(), event.change());
    }

    @EventListener
    void cycleOpened(CycleOpened event) {
        mark(event.organization(), event.cycle(), event.change());
    }

    @EventListener
    void cycleClosed(CycleClosed event) {
        mark(event.organization(), event.cycle(), event.change());
    }

    @EventListener
    void ruleSetActivated(RuleSetActivated event) {
        mark(event.organization(), event.change());
    }

    @EventListener
    void teamsChanged(TeamsChanged event) {
        mark(event.organization(), event.change());
    }
}
