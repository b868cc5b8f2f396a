package org.goalkeeper.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goalkeeper.record.Actors;
import org.goalkeeper.record.Change;
import org.goalkeeper.record.RecordBook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Judges stale submissions again. What is found to be the same is kept as it is. */
@Component
public class JudgeAgain {

    private static final int ROUNDS = 20;

    private final SubmissionRows submissions;
    private final VersionRows versions;
    private final EvaluationRows evaluations;
    private final Documents documents;
    private final SurroundingsReader surroundings;
    private final Judging judging;
    private final Evaluations keeper;
    private final RecordBook record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JudgeAgain(
            SubmissionRows submissions,
            VersionRows versions,
            EvaluationRows evaluations,
            Documents documents,
            SurroundingsReader surroundings,
            Judging judging,
            Evaluations keeper,
            RecordBook record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.submissions = submissions;
        this.versions = versions;
        this.evaluations = evaluations;
        this.documents = documents;
        this.surroundings = surroundings;
        this.judging = judging;
        this.keeper = keeper;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    private record Again(Submission submission, Judgement judgement) {}

    /** Judges what is stale in a cycle until nothing is, or too much changes meanwhile. */
    public void judge(String organization, String cycle) {
        for (int round = 0; round < ROUNDS; round++) {
            if (submissions.findStale(organization, cycle).isEmpty()) {
                return;
            }
            Surroundings around = surroundings.now(organization, cycle);
            // Read again: what became stale after the surroundings were read is left to the next round.
            List<Again> judged = submissions.findStale(organization, cycle).parallelStream()
                    .map(submission -> new Again(submission, judge(submission, around)))
                    .toList();
            record.change(organization, Actors.GOALKEEPER, change -> keep(cycle, judged, change));
        }
    }

    /**
     * Does one of two things, while nothing becomes stale.
     *
     * @param nothing where nothing is stale
     * @param something where something is
     */
    void settle(String organization, String cycle, Runnable nothing, Runnable something) {
        record.undisturbed(
                organization, () -> (submissions.findStale(organization, cycle).isEmpty() ? nothing : something).run());
    }

    private Judgement judge(Submission submission, Surroundings around) {
        return judging.judge(
                submission.key(),
                documents.of(submission.key().version(submission.number())),
                around,
                judging.context(submission.key(), around),
                submission.agreed(),
                LocalDate.now(clock));
    }

    private int keep(String cycle, List<Again> judged, Change change) {
        List<String> changed = new ArrayList<>();
        for (Again again : judged) {
            Optional<Submission> now = submissions.findById(again.submission().key());
            if (now.isPresent() && now.get().equals(again.submission())) {
                keep(again, change, changed);
            }
        }
        change.note("cycle.judged-again", "cycles/" + cycle, Map.of("submissions", judged.size(), "changed", changed));
        return changed.size();
    }

    private void keep(Again again, Change change, List<String> changed) {
        Submission submission = again.submission();
        StoredEvaluation before = evaluations
                .findById(new StoredEvaluation.Key(submission.key().organization(), submission.evaluation()))
                .orElseThrow();
        long position = again.judgement().surroundings().position();
        if (again.judgement().saysSameAs(before)) {
            submissions.save(submission.now(submission.number(), before.id(), position));
            return;
        }
        SubmissionVersion version =
                versions.findById(submission.key().version(submission.number())).orElseThrow();
        StoredEvaluation evaluation = keeper.keep(version, again.judgement(), change);
        submissions.save(submission.now(submission.number(), evaluation.id(), position));
        changed.add(submission.key().team());
        if (before.gatePassed() != evaluation.gatePassed()) {
            change.note(
                    "submission.gate-changed",
                    submission.key().path(),
                    Map.of("gate", evaluation.gatePassed(), "evaluation", evaluation.id()));
            events.publishEvent(new GateChanged(submission.key(), evaluation.gatePassed(), change));
        }
    }
}
