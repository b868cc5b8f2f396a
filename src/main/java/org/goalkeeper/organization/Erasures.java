package org.goalkeeper.organization;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.Caller;
import org.goalkeeper.account.Right;
import org.goalkeeper.record.Change;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/** Forgets people: what tells who somebody is goes, what was done stays. */
@Component
public class Erasures {

    private final ErasureRows erasures;
    private final OwnerKeyRows owners;
    private final MembershipRows memberships;
    private final Members members;
    private final Accounts accounts;
    private final RecordBook record;
    private final JdbcAggregateOperations rows;

    Erasures(
            ErasureRows erasures,
            OwnerKeyRows owners,
            MembershipRows memberships,
            Members members,
            Accounts accounts,
            RecordBook record,
            JdbcAggregateOperations rows) {
        this.erasures = erasures;
        this.owners = owners;
        this.memberships = memberships;
        this.members = members;
        this.accounts = accounts;
        this.record = record;
        this.rows = rows;
    }

    /**
     * What became of somebody.
     *
     * @param name what is said for the person from now on
     * @param owners how many different owners of goals were forgotten
     * @param account whether the account is gone too
     */
    public record Erased(String name, int owners, boolean account) {}

    /**
     * Forgets somebody in an organisation.
     *
     * @param person id of a member; null where it is nobody's
     * @param named owners of goals that are the person too
     * @throws RefusedException where there is no such member or owner, or no admin would be left
     */
    public Erased erase(Member admin, @Nullable String person, Set<String> named) {
        admin.need(Right.ADMINISTER);
        if (person == null && named.isEmpty()) {
            throw new RefusedException(Refusal.INVALID_INPUT, "Send `person`, `owners`, or both.");
        }
        return record.change(admin.organization(), admin.person(), change -> {
            if (person != null) {
                members.end(admin.organization(), person);
            }
            return erase(admin.organization(), person, named, change);
        });
    }

    private Erased erase(String organization, @Nullable String person, Set<String> named, Change change) {
        Set<String> hashes = named.stream().map(OwnerKey::hash).collect(Collectors.toCollection(LinkedHashSet::new));
        if (person != null) {
            String email = accounts.get(person).email();
            if (email != null) {
                hashes.add(OwnerKey.hash(email));
            }
        }
        Erasure erasure = known(organization, person, change);
        long number = erasure.key().number();
        int keys = hashes.isEmpty() ? 0 : owners.erase(organization, hashes, number);
        if (person == null && keys == 0) {
            throw new RefusedException(Refusal.NOT_FOUND, "No goal has an owner of that name.");
        }
        boolean account = person != null && forgetAccount(change.actor(), person);
        change.note(
                "person.erased",
                person == null ? "erasures/" + number : "members/" + person,
                Map.of("as", Erasure.word(number), "owners", keys, "account", account));
        return new Erased(Erasure.word(number), keys, account);
    }

    private Erasure known(String organization, @Nullable String person, Change change) {
        return Optional.ofNullable(person)
                .flatMap(id -> erasures.find(organization, id))
                .orElseGet(() -> rows.insert(new Erasure(
                        new Erasure.Key(organization, erasures.last(organization) + 1), person, change.at())));
    }

    private boolean forgetAccount(String actor, String person) {
        if (!memberships.findOf(person).isEmpty() || accounts.get(person).operator()) {
            return false;
        }
        accounts.erase(actor, person);
        return true;
    }

    /**
     * Forgets somebody in all organisations, and the account.
     *
     * @throws RefusedException where the caller is no operator, or is the person, or an organisation would have no admin
     */
    public void eraseEverywhere(Caller caller, String person) {
        if (caller.organization() != null || !accounts.get(caller.person()).operator()) {
            throw new RefusedException(
                    Refusal.FORBIDDEN, "Only an operator of this service forgets people everywhere.");
        }
        if (caller.person().equals(person)) {
            throw new RefusedException(Refusal.CONFLICT, "Ask another operator to forget you.");
        }
        accounts.get(person);
        for (Membership membership : memberships.findOf(person)) {
            String organization = membership.key().organization();
            record.change(organization, caller.person(), change -> {
                members.end(organization, person);
                return erase(organization, person, Set.of(), change);
            });
        }
        accounts.erase(caller.person(), person);
    }

    /**
     * What people are called in an organisation: today's name, or that they were erased. Whoever came back is named again.
     *
     * @param ids ids of people, and of others, which are left out
     */
    public Map<String, String> names(String organization, Set<String> ids) {
        Map<String, String> names = new TreeMap<>();
        if (!ids.isEmpty()) {
            accounts.byId(ids).forEach((id, person) -> names.put(id, person.name()));
            for (Erasure erasure : erasures.find(organization, ids)) {
                String person = Objects.requireNonNull(erasure.person());
                if (memberships
                        .findById(new Membership.Key(organization, person))
                        .isEmpty()) {
                    names.put(person, Erasure.word(erasure.key().number()));
                }
            }
        }
        return names;
    }
}
