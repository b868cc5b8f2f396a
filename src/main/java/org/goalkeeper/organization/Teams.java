package org.goalkeeper.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goalkeeper.account.Right;
import org.goalkeeper.goal.TeamLevel;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** The teams of organisations. */
@Component
public class Teams {

    private final TeamRows rows;
    private final RecordBook record;
    private final ApplicationEventPublisher events;

    Teams(TeamRows rows, RecordBook record, ApplicationEventPublisher events) {
        this.rows = rows;
        this.record = record;
        this.events = events;
    }

    /**
     * What a team is said to be.
     *
     * @param name what it is called
     * @param level how high it stands
     * @param parent id of the team above; null for none
     * @param headcount how many people it has; null where not known
     */
    public record Description(
            String name,
            TeamLevel level,
            @Nullable String parent,
            @Nullable Integer headcount) {}

    /** A page of the teams, by id. */
    public PageRequest.Page<Team> list(Member member, PageRequest page) {
        member.need(Right.READ);
        String organization = member.organization();
        return page.page(rows.findAfter(organization, page.after(), page.limit()), Team::id, rows.count(organization));
    }

    /** All teams, by id. */
    public List<Team> all(String organization) {
        return rows.findOf(organization);
    }

    /**
     * A team.
     *
     * @throws RefusedException where there is none of that id
     */
    public Team get(Member member, String id) {
        member.need(Right.READ);
        return existing(member.organization(), id);
    }

    private Team existing(String organization, String id) {
        return rows.findById(new Team.Key(organization, id))
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND, "There is no team `" + id + "`."));
    }

    /**
     * Makes a team, or describes it anew.
     *
     * @param ifMatch the version the caller knows; null for a team that is not there yet
     * @throws RefusedException where the parent is not there or stands below the team
     */
    public Team put(Member member, String id, Description description, @Nullable String ifMatch) {
        member.need(Right.ADMINISTER);
        String organization = member.organization();
        return record.change(organization, member.person(), change -> {
            Team.Key key = new Team.Key(organization, id);
            Optional<Team> known = rows.findById(key);
            if (known.isPresent() || ifMatch != null) {
                Etag.check(ifMatch, known.map(Team::version).orElse(0L));
            }
            checkParent(organization, id, description.parent());
            Team team = rows.save(new Team(
                    key,
                    description.name(),
                    description.level(),
                    description.parent(),
                    description.headcount(),
                    known.map(Team::version).orElse(0L)));
            change.note(
                    known.isPresent() ? "team.changed" : "team.added",
                    "teams/" + id,
                    Map.of("name", team.name(), "level", team.level().word()));
            events.publishEvent(new TeamsChanged(organization, change));
            return team;
        });
    }

    private void checkParent(String organization, String id, @Nullable String parent) {
        Set<String> seen = new HashSet<>(Set.of(id));
        String above = parent;
        while (above != null) {
            String name = above;
            if (!seen.add(name)) {
                throw new RefusedException(
                        Refusal.INVALID_INPUT,
                        "`" + parent + "` stands below `" + id + "`: a team cannot be above itself.");
            }
            above = rows.findById(new Team.Key(organization, name))
                    .orElseThrow(() -> new RefusedException(
                            Refusal.INVALID_INPUT, "There is no team `" + name + "` to be the parent."))
                    .parent();
        }
    }

    /**
     * Removes a team that nothing depends on.
     *
     * @throws RefusedException where it is not there, or something depends on it
     */
    public void remove(Member member, String id, @Nullable String ifMatch) {
        member.need(Right.ADMINISTER);
        String organization = member.organization();
        record.change(organization, member.person(), change -> {
            Team team = existing(organization, id);
            Etag.check(ifMatch, team.version());
            if (rows.countBelow(organization, id) > 0) {
                throw new RefusedException(Refusal.CONFLICT, "Teams stand below `" + id + "`.");
            }
            try {
                rows.remove(organization, id);
            } catch (DataIntegrityViolationException e) {
                throw new RefusedException(Refusal.CONFLICT, "Cycles or KPIs name `" + id + "`.");
            }
            change.note("team.removed", "teams/" + id, Map.of());
            events.publishEvent(new TeamsChanged(organization, change));
            return id;
        });
    }
}
