package org.goalkeeper.submission;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goalkeeper.account.Right;
import org.goalkeeper.cycle.Cycle;
import org.goalkeeper.cycle.Cycles;
import org.goalkeeper.cycle.Phase;
import org.goalkeeper.evaluation.Evaluator;
import org.goalkeeper.evaluation.TeamScores;
import org.goalkeeper.organization.Member;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The gate between a planned cycle and an open one: every team's goals have to pass. And the end of a cycle. */
@Component
public class CycleGate {

    private final Cycles cycles;
    private final SubmissionRows submissions;
    private final EvaluationRows evaluations;
    private final Documents documents;
    private final SurroundingsReader surroundings;
    private final Judging judging;
    private final JudgeAgain judgeAgain;
    private final TeamScores scores;
    private final RecordBook record;
    private final Clock clock;

    CycleGate(
            Cycles cycles,
            SubmissionRows submissions,
            EvaluationRows evaluations,
            Documents documents,
            SurroundingsReader surroundings,
            Judging judging,
            JudgeAgain judgeAgain,
            Evaluator evaluator,
            RecordBook record,
            Clock clock) {
        this.cycles = cycles;
        this.submissions = submissions;
        this.evaluations = evaluations;
        this.documents = documents;
        this.surroundings = surroundings;
        this.judging = judging;
        this.judgeAgain = judgeAgain;
        this.scores = new TeamScores(evaluator);
        this.record = record;
        this.clock = clock;
    }

    /**
     * A team that keeps a cycle from opening.
     *
     * @param team the team's id
     * @param reason why
     * @param evaluation what its gate failed in; null where nothing was submitted
     */
    public record Blocker(
            String team, Reason reason, @Nullable StoredEvaluation evaluation) {

        /** Why a team keeps a cycle from opening. */
        public enum Reason {
            /** It has not submitted goals. */
            MISSING("has not submitted goals"),
            /** Its goals do not pass. */
            FAILED("has goals that do not pass"),
            /** Something around its goals changed, and they are not judged again yet. */
            STALE("has goals that are being judged again");

            private final String sentence;

            Reason(String sentence) {
                this.sentence = sentence;
            }
        }

        Problem problem() {
            String errors = evaluation == null || reason != Reason.FAILED
                    ? ""
                    : ": errors " + evaluation.errors() + ", warnings " + evaluation.warnings();
            return new Problem(Location.of("submissions/" + team), "`" + team + "` " + reason.sentence + errors);
        }
    }

    /** A row for each team of a cycle, by team. */
    public List<TeamState> teams(Member member, String cycle) {
        member.need(Right.READ);
        String organization = member.organization();
        cycles.existing(organization, cycle);
        Map<String, StoredEvaluation> judged = new HashMap<>();
        evaluations.findCurrent(organization, cycle).forEach(one -> judged.put(one.team(), one));
        Map<String, Submission> submitted = new HashMap<>();
        submissions
                .findOf(organization, cycle)
                .forEach(one -> submitted.put(one.key().team(), one));
        Map<String, Instant> submittedAt = documents.submittedAt(organization, cycle);
        long changed = submissions.changed(organization, cycle);
        return cycles.teams(organization, cycle).stream()
                .map(team -> {
                    Submission submission = submitted.get(team);
                    boolean stale = submission != null && submission.judgedPosition() < changed;
                    return new TeamState(team, submission, judged.get(team), submittedAt.get(team), stale);
                })
                .toList();
    }

    /** What keeps a cycle from opening, by team; empty where nothing does. */
    public List<Blocker> blockers(Member member, String cycle) {
        List<Blocker> blockers = new ArrayList<>();
        for (TeamState state : teams(member, cycle)) {
            Blocker.Reason reason = reason(state);
            if (reason != null) {
                blockers.add(new Blocker(state.team(), reason, state.evaluation()));
            }
        }
        return blockers;
    }

    private static Blocker.@Nullable Reason reason(TeamState state) {
        if (state.evaluation() == null) {
            return Blocker.Reason.MISSING;
        }
        if (state.stale()) {
            return Blocker.Reason.STALE;
        }
        return state.evaluation().gatePassed() ? null : Blocker.Reason.FAILED;
    }

    /**
     * Opens a cycle, and with it agrees every team's current version.
     *
     * @param ifMatch the version of the cycle the caller knows
     * @throws RefusedException where it is not planned, or a team blocks it: then with every team that does
     */
    public Cycle open(Member member, String id, @Nullable String ifMatch) {
        member.need(Right.GOVERN);
        String organization = member.organization();
        cycles.existing(organization, id);
        judgeAgain.judge(organization, id);
        return record.change(organization, member.person(), change -> {
            Cycle cycle = inPhase(organization, id, Phase.PLANNED, ifMatch);
            List<Blocker> blockers = blockers(member, id);
            if (!blockers.isEmpty()) {
                throw new RefusedException(
                        Refusal.CONFLICT,
                        "Teams that keep the cycle `" + id + "` from opening: " + blockers.size() + ".",
                        blockers.stream().map(Blocker::problem).toList());
            }
            Map<String, Long> agreed = new TreeMap<>();
            for (Submission submission : submissions.findOf(organization, id)) {
                submissions.save(submission.agreedNow());
                agreed.put(submission.key().team(), submission.number());
            }
            change.note("cycle.agreed", "cycles/" + id, Map.of("versions", agreed));
            return cycles.open(cycle, change);
        });
    }

    /**
     * Closes a cycle: what each team came to becomes part of the history that later cycles are judged by.
     *
     * @param ifMatch the version of the cycle the caller knows
     * @throws RefusedException where it is not open
     */
    public Cycle close(Member member, String id, @Nullable String ifMatch) {
        member.need(Right.GOVERN);
        String organization = member.organization();
        return record.change(organization, member.person(), change -> {
            Cycle cycle = inPhase(organization, id, Phase.OPEN, ifMatch);
            return cycles.close(cycle, scores(organization, id), change);
        });
    }

    private Map<String, BigDecimal> scores(String organization, String cycle) {
        Surroundings around = surroundings.now(organization, cycle);
        Map<String, BigDecimal> all = new TreeMap<>();
        for (Submission submission : submissions.findOf(organization, cycle)) {
            Submission.Key key = submission.key();
            all.putAll(scores.of(judging.request(
                    key,
                    documents.of(key.version(submission.number())),
                    around,
                    judging.context(key, around),
                    submission.agreed(),
                    LocalDate.now(clock))));
        }
        return all;
    }

    private Cycle inPhase(String organization, String id, Phase phase, @Nullable String ifMatch) {
        Cycle cycle = cycles.existing(organization, id);
        Etag.check(ifMatch, cycle.version());
        if (cycle.phase() != phase) {
            throw new RefusedException(
                    Refusal.CONFLICT,
                    "The cycle `" + id + "` is " + cycle.phase().word() + ".");
        }
        return cycle;
    }
}
