package org.goalkeeper.waiver;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.goalkeeper.account.Right;
import org.goalkeeper.cycle.Cycle;
import org.goalkeeper.cycle.Cycles;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.goal.Acceptance;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.RuleSetVersions;
import org.goalkeeper.record.Change;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.source.Names;
import org.goalkeeper.submission.GoalsRemoved;
import org.goalkeeper.submission.GoalsSubmitted;
import org.goalkeeper.submission.Submission;
import org.goalkeeper.submission.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks for waivers: a lead does, or a submitted document that accepts a finding. */
@Component
public class WaiverRequests {

    private final WaiverRows rows;
    private final Submissions submissions;
    private final Cycles cycles;
    private final RuleSetVersions ruleSets;
    private final RecordBook record;
    private final Clock clock;

    WaiverRequests(
            WaiverRows rows,
            Submissions submissions,
            Cycles cycles,
            RuleSetVersions ruleSets,
            RecordBook record,
            Clock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.cycles = cycles;
        this.ruleSets = ruleSets;
        this.record = record;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param rule the rule's id
     * @param type what it is about; null for all of the team's goals
     * @param subject id of what it is about; null for all of the team's goals
     * @param reason why
     * @param expires its last day
     */
    public record Wanted(
            String rule,
            @Nullable SubjectType type,
            @Nullable String subject,
            String reason,
            LocalDate expires) {}

    /**
     * Asks for a waiver on a team's current goals.
     *
     * @throws RefusedException where there are no such goals or no such rule, or it would hold for longer than a cycle
     */
    public Waiver request(Member member, String cycle, String team, Wanted wanted) {
        member.need(Right.SUBMIT, team);
        Submission.Key key = new Submission.Key(member.organization(), cycle, team);
        Cycle known = cycles.existing(key.organization(), cycle);
        checkRule(key.organization(), wanted.rule());
        LocalDate today = LocalDate.now(clock);
        if (wanted.expires().isBefore(today) || wanted.expires().isAfter(latest(known, today))) {
            throw new RefusedException(
                    Refusal.INVALID_INPUT,
                    "`expires` must lie between " + today + " and " + latest(known, today)
                            + ": a waiver holds for one cycle at most.");
        }
        return record.change(key.organization(), member.person(), change -> {
            GoalSet goals = submissions
                    .goals(key)
                    .orElseThrow(() -> new RefusedException(
                            Refusal.NOT_FOUND, "`" + team + "` has not submitted goals for `" + cycle + "`."));
            String digest = GoalsDigest.of(goals, wanted.type(), wanted.subject());
            if (digest == null) {
                throw new RefusedException(
                        Refusal.INVALID_INPUT,
                        "The goals of `" + team + "` have nothing of the id `" + wanted.subject() + "`.");
            }
            return insert(key, wanted, digest, change);
        });
    }

    /** The last day that a waiver of a cycle may hold when it is asked for today: it holds for one cycle at most. */
    public LocalDate latest(Cycle cycle) {
        return latest(cycle, LocalDate.now(clock));
    }

    private static LocalDate latest(Cycle cycle, LocalDate today) {
        return today.plusDays(ChronoUnit.DAYS.between(cycle.startDate(), cycle.endDate()) + 1);
    }

    private void checkRule(String organization, String rule) {
        ResolvedRuleSet ruleSet = ruleSets.resolved(ruleSets.active(organization));
        List<String> known =
                ruleSet.catalogue().ids().stream().map(RuleId::toString).toList();
        if (!known.contains(rule)) {
            throw new RefusedException(
                    Refusal.INVALID_INPUT, "There is no rule `" + rule + "`" + Names.didYouMean(rule, known) + ".");
        }
    }

    private Waiver insert(Submission.Key key, Wanted wanted, String digest, Change change) {
        String id = UUID.randomUUID().toString();
        change.note(
                "waiver.requested",
                "waivers/" + id,
                Map.of(
                        "rule",
                        wanted.rule(),
                        "submission",
                        key.path(),
                        "expires",
                        wanted.expires().toString()));
        return rows.save(new Waiver(
                new Waiver.Key(key.organization(), id),
                key.cycle(),
                key.team(),
                wanted.rule(),
                wanted.type(),
                wanted.subject(),
                digest,
                wanted.reason(),
                wanted.expires(),
                change.actor(),
                change.at(),
                Waiver.Decision.REQUESTED,
                null,
                null,
                null,
                null,
                null,
                change.position(),
                0));
    }

    /** Asks for what the authors of submitted goals accept, unless it was asked for this very text before. */
    @EventListener
    void removed(GoalsRemoved event) {
        rows.removeOf(event.organization(), event.cycle());
    }

    @EventListener
    void submitted(GoalsSubmitted event) {
        Submission.Key key = event.submission();
        List<Waiver> known = rows.findOf(key.organization(), key.cycle(), key.team());
        LocalDate today = LocalDate.now(clock);
        LocalDate latest = latest(cycles.existing(key.organization(), key.cycle()), today);
        for (Objective objective : event.goals().objectives()) {
            ask(event, known, SubjectType.OBJECTIVE, objective.id(), objective.accept(), latest);
            for (KeyResult keyResult : objective.keyResults()) {
                ask(event, known, SubjectType.KEY_RESULT, keyResult.id(), keyResult.accept(), latest);
            }
        }
        for (KeyResult keyResult : event.goals().keyResults()) {
            ask(event, known, SubjectType.KEY_RESULT, keyResult.id(), keyResult.accept(), latest);
        }
        for (Kpi kpi : event.goals().kpis()) {
            ask(event, known, SubjectType.KPI, kpi.id(), kpi.accept(), latest);
        }
    }

    private void ask(
            GoalsSubmitted event,
            List<Waiver> known,
            SubjectType type,
            String id,
            List<Acceptance> accepted,
            LocalDate latest) {
        for (Acceptance acceptance : accepted) {
            String digest = Objects.requireNonNull(GoalsDigest.of(event.goals(), type, id));
            LocalDate until = acceptance.until().isAfter(latest) ? latest : acceptance.until();
            boolean asked = known.stream()
                    .anyMatch(one -> one.rule().equals(acceptance.rule())
                            && one.subjectType() == type
                            && id.equals(one.subject())
                            && one.goalsDigest().equals(digest)
                            && !one.expires().isBefore(until));
            if (!asked && !until.isBefore(LocalDate.now(clock))) {
                Wanted wanted = new Wanted(acceptance.rule(), type, id, acceptance.reason(), until);
                insert(event.submission(), wanted, digest, event.change());
            }
        }
    }
}
