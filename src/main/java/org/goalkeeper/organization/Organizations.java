package org.goalkeeper.organization;

import java.util.List;
import java.util.Map;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.Caller;
import org.goalkeeper.account.Right;
import org.goalkeeper.record.Actors;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Organisations: made, named, found. */
@Component
public class Organizations {

    private final OrganizationRows rows;
    private final MembershipRows memberships;
    private final RuleSetVersions ruleSets;
    private final Accounts accounts;
    private final RecordBook record;

    Organizations(
            OrganizationRows rows,
            MembershipRows memberships,
            RuleSetVersions ruleSets,
            Accounts accounts,
            RecordBook record) {
        this.rows = rows;
        this.memberships = memberships;
        this.ruleSets = ruleSets;
        this.accounts = accounts;
        this.record = record;
    }

    /** Those that a caller belongs to, by id. */
    public List<Organization> of(Caller caller) {
        return rows.findOf(caller.person()).stream()
                .filter(one ->
                        caller.organization() == null || caller.organization().equals(one.id()))
                .toList();
    }

    /** The member's organisation. */
    public Organization get(Member member) {
        return get(member.organization());
    }

    /** An organisation that is known to exist. */
    Organization get(String id) {
        return rows.findById(id).orElseThrow();
    }

    /**
     * Makes an organisation, whose first admin the caller is.
     *
     * @throws RefusedException where the caller is no operator, or the id is taken
     */
    public Organization create(Caller caller, String id, String name) {
        if (caller.organization() != null || !accounts.get(caller.person()).operator()) {
            throw new RefusedException(Refusal.FORBIDDEN, "Only an operator of this service makes organisations.");
        }
        return record.change(Actors.INSTANCE, caller.person(), change -> {
            if (rows.existsById(id)) {
                throw new RefusedException(Refusal.CONFLICT, "The id `" + id + "` is taken.");
            }
            change.note("organization.created", "organizations/" + id, Map.of("name", name));
            record.begin(id);
            return record.change(id, caller.person(), own -> {
                Organization made = rows.save(new Organization(id, name, 1, own.at(), 0));
                ruleSets.first(id, own);
                memberships.save(
                        Membership.of(new Membership.Key(id, caller.person()), Role.ADMIN, java.util.Set.of(), 0));
                own.note("organization.created", "", Map.of("name", name));
                own.note("member.added", "members/" + caller.person(), Map.of("role", Role.ADMIN.word()));
                return made;
            });
        });
    }

    /**
     * Gives an organisation another name.
     *
     * @param ifMatch the version the caller knows
     */
    public Organization rename(Member member, String name, @Nullable String ifMatch) {
        member.need(Right.ADMINISTER);
        return record.change(member.organization(), member.person(), change -> {
            Organization organization = get(member);
            Etag.check(ifMatch, organization.version());
            change.note("organization.changed", "", Map.of("name", name));
            return rows.save(organization.named(name));
        });
    }
}
