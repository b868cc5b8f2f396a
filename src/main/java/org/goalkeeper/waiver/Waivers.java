package org.goalkeeper.waiver;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goalkeeper.account.Right;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.organization.Member;
import org.goalkeeper.record.Change;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.goalkeeper.submission.Staleness;
import org.goalkeeper.submission.Submissions;
import org.springframework.stereotype.Component;

/** Waivers: looked at, and decided by somebody else than who asked. */
@Component
public class Waivers {

    private final WaiverRows rows;
    private final Submissions submissions;
    private final Staleness staleness;
    private final RecordBook record;
    private final Clock clock;

    Waivers(WaiverRows rows, Submissions submissions, Staleness staleness, RecordBook record, Clock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.staleness = staleness;
        this.record = record;
        this.clock = clock;
    }

    /** What a waiver is worth today. */
    public enum State {
        /** Nobody has decided. */
        REQUESTED,
        /** It holds. */
        APPROVED,
        /** It was refused. */
        REJECTED,
        /** It was taken back. */
        REVOKED,
        /** What it is about was edited. */
        VOID,
        /** Its last day is over. */
        EXPIRED
    }

    /**
     * A page of the waivers, by id; those about goals the member may not see are left out.
     *
     * @param cycle only of that cycle; empty for all
     * @param team only of that team; empty for all
     * @param decision only those decided so; empty for all
     */
    public PageRequest.Page<Waiver> list(
            Member member, String cycle, String team, Optional<Waiver.Decision> decision, PageRequest page) {
        member.need(Right.READ);
        String organization = member.organization();
        String decided = decision.map(Enum::name).orElse("");
        PageRequest.Page<Waiver> found = page.page(
                rows.findAfter(organization, cycle, team, decided, page.after(), page.limit()),
                Waiver::id,
                rows.count(organization, cycle, team, decided));
        return new PageRequest.Page<>(
                found.items().stream().filter(one -> shown(member, one)).toList(),
                found.nextPageToken(),
                found.total());
    }

    /**
     * All waivers, as they were asked for; those about goals the member may not see are left out.
     *
     * @param cycle only of that cycle; empty for all
     * @param team only of that team; empty for all
     */
    public List<Waiver> all(Member member, String cycle, String team) {
        member.need(Right.READ);
        return rows.findOf(member.organization(), cycle, team).stream()
                .filter(one -> shown(member, one))
                .toList();
    }

    /**
     * A waiver.
     *
     * @throws RefusedException where there is none of that id that the member may see
     */
    public Waiver get(Member member, String id) {
        member.need(Right.READ);
        Waiver waiver = existing(member.organization(), id);
        if (!shown(member, waiver)) {
            throw unknown();
        }
        return waiver;
    }

    /** What a waiver is worth today. */
    public State state(Waiver waiver) {
        return switch (waiver.decision()) {
            case REJECTED -> State.REJECTED;
            case REVOKED -> State.REVOKED;
            default -> {
                if (!holds(waiver)) {
                    yield State.VOID;
                }
                yield LocalDate.now(clock).isAfter(waiver.expires())
                        ? State.EXPIRED
                        : State.valueOf(waiver.decision().name());
            }
        };
    }

    private boolean holds(Waiver waiver) {
        GoalSet goals = submissions.goals(waiver.submission()).orElseThrow();
        return waiver.goalsDigest().equals(GoalsDigest.of(goals, waiver.subjectType(), waiver.subject()));
    }

    /**
     * Approves a waiver.
     *
     * @throws RefusedException where the member asked for it, it is decided, or what it is about was edited meanwhile
     */
    public Waiver approve(Member member, String id) {
        return decide(member, id, Waiver.Decision.REQUESTED, (waiver, change) -> {
            if (waiver.requester().equals(member.person())) {
                throw new RefusedException(Refusal.FORBIDDEN, "Nobody approves a waiver of their own.");
            }
            State state = state(waiver);
            if (state != State.REQUESTED) {
                throw new RefusedException(
                        Refusal.CONFLICT,
                        state == State.VOID
                                ? "What the waiver is about was edited since it was asked for."
                                : "The waiver's last day is over.");
            }
            change.note("waiver.approved", "waivers/" + id, Map.of());
            return waiver.approved(member.person(), change.at(), change.position());
        });
    }

    /** Refuses a waiver, or takes an approved one back. */
    public Waiver refuse(Member member, String id, Waiver.Decision how, String reason) {
        Waiver.Decision before = how == Waiver.Decision.REJECTED ? Waiver.Decision.REQUESTED : Waiver.Decision.APPROVED;
        return decide(member, id, before, (waiver, change) -> {
            change.note(
                    how == Waiver.Decision.REJECTED ? "waiver.rejected" : "waiver.revoked",
                    "waivers/" + id,
                    Map.of("reason", reason));
            return waiver.refused(how, member.person(), change.at(), reason, change.position());
        });
    }

    private interface Deciding {
        Waiver decide(Waiver waiver, Change change);
    }

    private Waiver decide(Member member, String id, Waiver.Decision before, Deciding deciding) {
        member.need(Right.GOVERN);
        String organization = member.organization();
        return record.change(organization, member.person(), change -> {
            Waiver waiver = existing(organization, id);
            if (waiver.decision() != before) {
                throw new RefusedException(
                        Refusal.CONFLICT,
                        "The waiver is " + waiver.decision().name().toLowerCase(java.util.Locale.ROOT) + ".");
            }
            Waiver decided = rows.save(deciding.decide(waiver, change));
            staleness.mark(organization, waiver.cycle(), change);
            return decided;
        });
    }

    private Waiver existing(String organization, String id) {
        return rows.findById(new Waiver.Key(organization, id)).orElseThrow(Waivers::unknown);
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.NOT_FOUND, "There is no such waiver.");
    }

    private boolean shown(Member member, Waiver waiver) {
        return waiver.subject() == null || submissions.shows(member, waiver.submission(), waiver.subject());
    }
}
