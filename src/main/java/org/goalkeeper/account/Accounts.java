package org.goalkeeper.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goalkeeper.record.Actors;
import org.goalkeeper.record.Change;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** People, and the secrets that they are let in with. */
@Component
public class Accounts {

    /** How long a sign-in link is good for. */
    public static final Duration LINK_LIFE = Duration.ofHours(24);

    private final People people;
    private final Credentials credentials;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcAggregateOperations rows;
    private final RecordBook record;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(
            People people,
            Credentials credentials,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            JdbcAggregateOperations rows,
            RecordBook record,
            PasswordEncoder passwords,
            Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.sessions = sessions;
        this.rows = rows;
        this.record = record;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whether nobody was ever invited: the service runs for the first time. */
    public boolean nobody() {
        return people.count() == 0;
    }

    /**
     * The person with that id.
     *
     * @throws RefusedException where there is none
     */
    public Person get(String id) {
        return people.findById(id)
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND, "There is no such person."));
    }

    /** People by id; those who are not known are left out. */
    public Map<String, Person> byId(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : people.findByIdIn(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** The person with that address; empty where there is none. */
    public Optional<Person> byEmail(String email) {
        return people.findByEmail(address(email));
    }

    /**
     * The person with that address, made known where nobody has it.
     *
     * @param actor who invites
     * @param operator whether the person may make organisations, where it is somebody new
     */
    public Person invite(String actor, String email, String name, boolean operator) {
        String address = address(email);
        return people.findByEmail(address)
                .orElseGet(() -> record.change(Actors.INSTANCE, actor, change -> {
                    Optional<Person> meanwhile = people.findByEmail(address);
                    Person person = meanwhile.orElseGet(() -> people.save(
                            Person.invited(UUID.randomUUID().toString(), address, name, operator, change.at())));
                    note(change, "person.invited", person, Map.of("operator", person.operator()));
                    return person;
                }));
    }

    /** A secret that signs the person in once. */
    public String link(String actor, String person) {
        return record.change(Actors.INSTANCE, actor, change -> {
            String secret = Secret.make("gkl_");
            Instant expiry = change.at().plus(LINK_LIFE);
            rows.insert(new Credential(Secret.digest(secret), person, Credential.Kind.LINK, change.at(), expiry));
            change.note("person.link-made", "people/" + person, Map.of("expiresAt", expiry.toString()));
            return secret;
        });
    }

    /**
     * Changes what a person says of themselves. A new password ends all that the person is signed in with, but for what it is changed
     * with.
     *
     * @param password the new password, of 12 characters or more; null to keep the old
     * @param used id of the session, or digest of the sign-in token, that goes on
     */
    public Person change(String id, String name, @Nullable String password, String used) {
        String hash = password == null ? null : passwords.encode(Passwords.checked(password));
        return record.change(Actors.INSTANCE, id, change -> {
            Person person = get(id);
            Person changed = people.save(person.known(name, hash == null ? person.passwordHash() : hash));
            if (hash != null) {
                signOut(id, used);
            }
            note(change, "person.changed", changed, Map.of("password", hash != null));
            return changed;
        });
    }

    /**
     * Forgets who a person is: address, name and password go, and all that signs the person in. The id stays in use.
     *
     * @param actor who asks for it
     */
    public void erase(String actor, String id) {
        record.change(Actors.INSTANCE, actor, change -> {
            Person erased = people.save(get(id).erased(change.at()));
            signOut(id, "");
            note(change, "person.erased", erased, Map.of());
            return erased;
        });
    }

    private void signOut(String id, String except) {
        credentials.removeOthers(id, except);
        sessions.findByPrincipalName(id).keySet().stream()
                .filter(session -> !session.equals(except))
                .forEach(sessions::deleteById);
    }

    private static void note(Change change, String action, Person person, Map<String, ?> details) {
        change.note(action, "people/" + person.id(), details);
    }

    /** The time by which secrets expire. */
    Instant now() {
        return clock.instant();
    }

    private static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
