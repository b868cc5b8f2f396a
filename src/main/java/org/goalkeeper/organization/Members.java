package org.goalkeeper.organization;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.Person;
import org.goalkeeper.account.Right;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people of organisations. */
@Component
public class Members {

    private final MembershipRows rows;
    private final TeamRows teams;
    private final Accounts accounts;
    private final RecordBook record;

    Members(MembershipRows rows, TeamRows teams, Accounts accounts, RecordBook record) {
        this.rows = rows;
        this.teams = teams;
        this.accounts = accounts;
        this.record = record;
    }

    /**
     * A member with who it is.
     *
     * @param membership what the person is here
     * @param person who it is
     */
    public record Known(Membership membership, Person person) {}

    /**
     * A member who was just added.
     *
     * @param member the member
     * @param link a secret that signs the person in once; null where the person can sign in already
     */
    public record Added(Known member, @Nullable String link) {}

    /** A page of the members, by person id. */
    public PageRequest.Page<Known> list(Member member, PageRequest page) {
        member.need(Right.ADMINISTER);
        String organization = member.organization();
        PageRequest.Page<Membership> found = page.page(
                rows.findAfter(organization, page.after(), page.limit()),
                membership -> membership.key().person(),
                rows.count(organization));
        Map<String, Person> people = people(found.items());
        return found.map(one -> known(one, people));
    }

    /** All members, by person id. */
    public List<Known> all(Member member) {
        member.need(Right.ADMINISTER);
        List<Membership> found = rows.findAfter(member.organization(), "", Integer.MAX_VALUE);
        Map<String, Person> people = people(found);
        return found.stream().map(one -> known(one, people)).toList();
    }

    private Map<String, Person> people(List<Membership> memberships) {
        return accounts.byId(memberships.stream().map(one -> one.key().person()).toList());
    }

    private static Known known(Membership membership, Map<String, Person> people) {
        return new Known(
                membership, Objects.requireNonNull(people.get(membership.key().person())));
    }

    /**
     * A member.
     *
     * @throws RefusedException where there is none
     */
    public Known get(Member member, String person) {
        member.need(Right.ADMINISTER);
        Membership membership = existing(member.organization(), person);
        return new Known(membership, accounts.get(person));
    }

    private Membership existing(String organization, String person) {
        return rows.findById(new Membership.Key(organization, person))
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND, "There is no such member."));
    }

    /**
     * Adds somebody, who may be known to the service already.
     *
     * @throws RefusedException where the person is a member already, or a team is not there
     */
    public Added add(Member member, String email, String name, Role role, Set<String> ownTeams) {
        member.need(Right.ADMINISTER);
        String organization = member.organization();
        return record.change(organization, member.person(), change -> {
            checkTeams(organization, ownTeams);
            Person person = accounts.invite(member.person(), email, name, false);
            Membership.Key key = new Membership.Key(organization, person.id());
            if (rows.findById(key).isPresent()) {
                throw new RefusedException(Refusal.CONFLICT, "The person is a member already.");
            }
            Membership membership = rows.save(Membership.of(key, role, ownTeams, 0));
            change.note("member.added", "members/" + person.id(), details(membership));
            String link = person.passwordHash() == null ? accounts.link(member.person(), person.id()) : null;
            return new Added(new Known(membership, person), link);
        });
    }

    /**
     * Gives a member another role or other teams.
     *
     * @throws RefusedException where there is none, a team is not there, or no admin would be left
     */
    public Known change(Member member, String person, Role role, Set<String> ownTeams, @Nullable String ifMatch) {
        member.need(Right.ADMINISTER);
        String organization = member.organization();
        return record.change(organization, member.person(), change -> {
            Membership known = existing(organization, person);
            Etag.check(ifMatch, known.version());
            checkTeams(organization, ownTeams);
            if (role != Role.ADMIN) {
                checkAnotherAdmin(known);
            }
            Membership changed = rows.save(Membership.of(known.key(), role, ownTeams, known.version()));
            change.note("member.changed", "members/" + person, details(changed));
            return new Known(changed, accounts.get(person));
        });
    }

    /**
     * Ends a membership; the tokens of the person for this organisation end with it.
     *
     * @throws RefusedException where there is none, or no admin would be left
     */
    public void remove(Member member, String person, @Nullable String ifMatch) {
        member.need(Right.ADMINISTER);
        String organization = member.organization();
        record.change(organization, member.person(), change -> {
            Membership known = existing(organization, person);
            Etag.check(ifMatch, known.version());
            change.note("member.removed", "members/" + person, Map.of());
            return end(organization, person);
        });
    }

    /** Ends a membership, within a change. */
    int end(String organization, String person) {
        checkAnotherAdmin(existing(organization, person));
        return rows.remove(organization, person);
    }

    /** A secret that signs a member in once. */
    public String link(Member member, String person) {
        member.need(Right.ADMINISTER);
        existing(member.organization(), person);
        return accounts.link(member.person(), person);
    }

    private void checkAnotherAdmin(Membership membership) {
        if (membership.role() == Role.ADMIN && rows.count(membership.key().organization(), Role.ADMIN) == 1) {
            throw new RefusedException(
                    Refusal.CONFLICT, "An organisation needs an admin: make somebody else one first.");
        }
    }

    private void checkTeams(String organization, Set<String> ids) {
        List<String> missing = new TreeSet<>(ids)
                .stream()
                        .filter(id -> Optional.of(new Team.Key(organization, id))
                                .flatMap(teams::findById)
                                .isEmpty())
                        .toList();
        if (!missing.isEmpty()) {
            throw new RefusedException(
                    Refusal.INVALID_INPUT, "There are no teams of these ids: " + String.join(", ", missing) + ".");
        }
    }

    private static Map<String, Object> details(Membership membership) {
        return Map.of("role", membership.role().word(), "teams", List.copyOf(membership.ownTeams()));
    }
}
