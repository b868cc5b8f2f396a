package org.goalkeeper.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.goalkeeper.account.Right;
import org.goalkeeper.goal.HistoryEntry;
import org.goalkeeper.organization.Member;
import org.goalkeeper.organization.Team;
import org.goalkeeper.organization.Teams;
import org.goalkeeper.record.Change;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/** The cycles of organisations. */
@Component
public class Cycles {

    private final CycleRows cycles;
    private final Teams teams;
    private final JdbcAggregateOperations rows;
    private final RecordBook record;
    private final ApplicationEventPublisher events;

    Cycles(
            CycleRows cycles,
            Teams teams,
            JdbcAggregateOperations rows,
            RecordBook record,
            ApplicationEventPublisher events) {
        this.cycles = cycles;
        this.teams = teams;
        this.rows = rows;
        this.record = record;
        this.events = events;
    }

    /**
     * What a cycle is to be.
     *
     * @param startDate its first day
     * @param endDate its last day, inclusive
     * @param retrospective what was learnt; null where nothing is
     * @param teams ids of the teams that set goals in it
     * @param scores of a cycle that is over already, and is only loaded: the mean score of each team; null for a cycle to plan
     */
    public record Plan(
            LocalDate startDate,
            LocalDate endDate,
            @Nullable String retrospective,
            Set<String> teams,
            @Nullable Map<String, BigDecimal> scores) {

        /** Copies the teams and scores. */
        public Plan {
            teams = Set.copyOf(teams);
            scores = scores == null ? null : Map.copyOf(scores);
        }
    }

    /** A page of the cycles, by id. */
    public PageRequest.Page<Cycle> list(Member member, PageRequest page) {
        member.need(Right.READ);
        String organization = member.organization();
        return page.page(
                cycles.findAfter(organization, page.after(), page.limit()), Cycle::id, cycles.count(organization));
    }

    /**
     * A cycle.
     *
     * @throws RefusedException where there is none of that id
     */
    public Cycle get(Member member, String id) {
        member.need(Right.READ);
        return existing(member.organization(), id);
    }

    /**
     * A cycle of an organisation.
     *
     * @throws RefusedException where there is none of that id
     */
    public Cycle existing(String organization, String id) {
        return cycles.findById(new Cycle.Key(organization, id))
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND, "There is no cycle `" + id + "`."));
    }

    /** Ids of the teams that set goals in a cycle, sorted. */
    public List<String> teams(String organization, String cycle) {
        return cycles.teams(organization, cycle);
    }

    /** Cycles that are not closed, by id. */
    public List<Cycle> running(String organization) {
        return cycles.findRunning(organization);
    }

    /** The closed cycles of all organisations that ended before a day. */
    public List<Cycle.Key> closedBefore(LocalDate day) {
        return cycles.findClosedBefore(day).stream().map(Cycle::key).toList();
    }

    /** Ids of the organisations that have cycles which are not closed. */
    public List<String> organizations() {
        return cycles.findOrganizations();
    }

    /** What the teams came to in a closed cycle, by team. */
    public List<CycleScore> scores(Member member, String cycle) {
        return cycles.scores(member.organization(), cycle);
    }

    /** What the teams came to in the cycles that were over when one began, the earliest first. */
    public List<HistoryEntry> historyOf(Cycle cycle) {
        return cycles.scoresBefore(cycle.key().organization(), cycle.startDate()).stream()
                .map(score -> new HistoryEntry(score.key().cycle(), score.key().team(), score.score()))
                .toList();
    }

    /**
     * Plans a cycle, or changes it: all of it while it is planned, the retrospective always, the end and more teams until it is closed.
     *
     * @param ifMatch the version the caller knows; null for a cycle that is not there yet
     * @throws RefusedException where a team is not there, the days are in the wrong order, or it is too late for the change
     */
    public Cycle put(Member member, String id, Plan plan, @Nullable String ifMatch) {
        member.need(Right.GOVERN);
        String organization = member.organization();
        if (plan.endDate().isBefore(plan.startDate())) {
            throw new RefusedException(Refusal.INVALID_INPUT, "`endDate` is before `startDate`.");
        }
        return record.change(organization, member.person(), change -> {
            Optional<Cycle> known = cycles.findById(new Cycle.Key(organization, id));
            if (known.isPresent() || ifMatch != null) {
                Etag.check(ifMatch, known.map(Cycle::version).orElse(0L));
            }
            checkTeams(organization, plan);
            Cycle cycle = known.map(one -> changed(one, plan)).orElseGet(() -> planned(organization, id, plan));
            describe(cycle, plan);
            change.note(
                    known.isPresent() ? "cycle.changed" : "cycle.planned",
                    "cycles/" + id,
                    Map.of(
                            "startDate", cycle.startDate().toString(),
                            "endDate", cycle.endDate().toString(),
                            "teams", List.copyOf(new TreeSet<>(plan.teams())),
                            "phase", cycle.phase().word()));
            events.publishEvent(new CycleChanged(organization, id, change));
            return cycle;
        });
    }

    private Cycle planned(String organization, String id, Plan plan) {
        Cycle cycle = cycles.save(new Cycle(
                new Cycle.Key(organization, id),
                plan.startDate(),
                plan.endDate(),
                plan.retrospective(),
                plan.scores() == null ? Phase.PLANNED : Phase.CLOSED,
                0));
        if (plan.scores() != null) {
            plan.scores().forEach((team, score) -> insertScore(cycle, team, score));
        }
        return cycle;
    }

    private Cycle changed(Cycle known, Plan plan) {
        if (plan.scores() != null) {
            throw new RefusedException(Refusal.CONFLICT, "Scores are loaded with a cycle that is not there yet.");
        }
        boolean moved = !known.startDate().equals(plan.startDate());
        boolean ends = !known.endDate().equals(plan.endDate());
        boolean others = !Set.copyOf(cycles.teams(known.key().organization(), known.id()))
                .equals(plan.teams());
        if (known.phase() == Phase.CLOSED && (moved || ends || others)) {
            throw new RefusedException(
                    Refusal.CONFLICT, "The cycle `" + known.id() + "` is closed: only its retrospective can change.");
        }
        if (known.phase() == Phase.OPEN && moved) {
            throw new RefusedException(
                    Refusal.CONFLICT,
                    "The cycle `" + known.id() + "` is open: it has begun and cannot begin another day.");
        }
        return cycles.save(known.described(plan.startDate(), plan.endDate(), plan.retrospective()));
    }

    private void describe(Cycle cycle, Plan plan) {
        String organization = cycle.key().organization();
        Set<String> before = new HashSet<>(cycles.teams(organization, cycle.id()));
        for (String team : new TreeSet<>(plan.teams())) {
            if (!before.remove(team)) {
                cycles.addTeam(organization, cycle.id(), team);
            }
        }
        for (String team : new TreeSet<>(before)) {
            try {
                cycles.removeTeam(organization, cycle.id(), team);
            } catch (DataIntegrityViolationException e) {
                throw new RefusedException(
                        Refusal.CONFLICT,
                        "`" + team + "` has submitted goals for `" + cycle.id() + "` and stays in it.");
            }
        }
    }

    private void checkTeams(String organization, Plan plan) {
        Set<String> wanted = new TreeSet<>(plan.teams());
        if (plan.scores() != null) {
            wanted.addAll(plan.scores().keySet());
        }
        teams.all(organization).stream().map(Team::id).forEach(wanted::remove);
        if (!wanted.isEmpty()) {
            throw new RefusedException(
                    Refusal.INVALID_INPUT, "There are no teams of these ids: " + String.join(", ", wanted) + ".");
        }
    }

    /**
     * Removes a cycle that no team has submitted goals for.
     *
     * @throws RefusedException where it is not there, or goals were submitted for it, or it is closed
     */
    public void remove(Member member, String id, @Nullable String ifMatch) {
        member.need(Right.GOVERN);
        String organization = member.organization();
        record.change(organization, member.person(), change -> {
            Cycle cycle = existing(organization, id);
            Etag.check(ifMatch, cycle.version());
            try {
                for (String team : cycles.teams(organization, id)) {
                    cycles.removeTeam(organization, id, team);
                }
                cycles.remove(organization, id);
            } catch (DataIntegrityViolationException e) {
                throw new RefusedException(Refusal.CONFLICT, "Goals or scores are kept for the cycle `" + id + "`.");
            }
            change.note("cycle.removed", "cycles/" + id, Map.of());
            return id;
        });
    }

    /** Opens a cycle; whether it may open is for the gate to say. */
    public Cycle open(Cycle cycle, Change change) {
        Cycle open = cycles.save(cycle.in(Phase.OPEN));
        change.note("cycle.opened", "cycles/" + cycle.id(), Map.of());
        events.publishEvent(new CycleOpened(cycle.key().organization(), cycle.id(), change));
        return open;
    }

    /** Closes a cycle with what each team came to. */
    public Cycle close(Cycle cycle, Map<String, BigDecimal> scores, Change change) {
        Cycle closed = cycles.save(cycle.in(Phase.CLOSED));
        scores.forEach((team, score) -> insertScore(closed, team, score));
        change.note("cycle.closed", "cycles/" + cycle.id(), Map.of("scores", scores));
        events.publishEvent(new CycleClosed(cycle.key().organization(), cycle.id(), change));
        return closed;
    }

    private void insertScore(Cycle cycle, String team, BigDecimal score) {
        rows.insert(new CycleScore(new CycleScore.Key(cycle.key().organization(), cycle.id(), team), score));
    }
}
