package org.goalkeeper.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.goalkeeper.record.Actors;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Lets people in: by a link once, by password, and with the token that either gives. */
@Component
public class SignIn implements TokenReader {

    private static final Duration TOKEN_LIFE = Duration.ofHours(12);
    private static final Duration REFUSAL = Duration.ofMillis(400);
    private static final int FAILURES_BEFORE_LOCK = 5;
    private static final Duration SHORTEST_LOCK = Duration.ofMinutes(1);
    private static final int LONGEST_LOCK_DOUBLINGS = 6;

    private final Accounts accounts;
    private final People people;
    private final Credentials credentials;
    private final JdbcAggregateOperations rows;
    private final RecordBook record;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    SignIn(
            Accounts accounts,
            People people,
            Credentials credentials,
            JdbcAggregateOperations rows,
            RecordBook record,
            PasswordEncoder passwords) {
        this.accounts = accounts;
        this.people = people;
        this.credentials = credentials;
        this.rows = rows;
        this.record = record;
        this.passwords = passwords;
        this.nobodysHash = String.valueOf(passwords.encode(Secret.make("")));
    }

    /**
     * A token that is shown once.
     *
     * @param token the secret to send with each request
     * @param expiresAt until when it is good
     * @param person whom it stands for
     */
    public record Issued(String token, Instant expiresAt, Person person) {}

    /** Whom a link would sign in; it is not used up. Empty where it is not known, was used, or expired. */
    public Optional<Person> ofLink(String secret) {
        return credentials
                .find(Secret.digest(secret), Credential.Kind.LINK, accounts.now())
                .map(link -> accounts.get(link.person()));
    }

    /**
     * Signs in with a link, which is used up.
     *
     * @throws RefusedException where it is not known, was used, or expired
     */
    public Person byLink(String secret) {
        return byLink(secret, UnaryOperator.identity());
    }

    /**
     * Signs in with a link, and says what to be called and a password for the next time.
     *
     * @throws RefusedException where the link is not good, or the password not one that is taken; the link is good still
     */
    public Person byLink(String secret, String name, String password) {
        String hash = passwords.encode(Passwords.checked(password));
        return byLink(secret, person -> people.save(person.known(name, hash)));
    }

    private Person byLink(String secret, UnaryOperator<Person> first) {
        String digest = Secret.digest(secret);
        Credential link =
                credentials.find(digest, Credential.Kind.LINK, accounts.now()).orElseThrow(SignIn::refused);
        return record.change(Actors.INSTANCE, link.person(), change -> {
            if (credentials.remove(digest) == 0) {
                throw refused();
            }
            change.note("person.signed-in", "people/" + link.person(), Map.of("by", "link"));
            return first.apply(accounts.get(link.person()));
        });
    }

    /**
     * Signs in somebody for whom another service vouches.
     *
     * @param email an address that the other service has verified
     * @throws RefusedException where nobody here has that address
     */
    public Person byVerifiedEmail(String email) {
        Person person = accounts.byEmail(email).orElseThrow(SignIn::refused);
        return record.change(Actors.INSTANCE, person.id(), change -> {
            change.note("person.signed-in", "people/" + person.id(), Map.of("by", "oidc"));
            return person;
        });
    }

    /**
     * Signs in with a password. Whoever fails too often waits, each time twice as long; nobody learns whether the address is known.
     *
     * @throws RefusedException where they do not fit, or the person has to wait
     */
    public Person byPassword(String email, String password) {
        long begun = System.nanoTime();
        try {
            return passwordOf(email, password);
        } catch (RefusedException e) {
            // However much was done: who measures learns nothing either.
            LockSupport.parkNanos(begun + REFUSAL.toNanos() - System.nanoTime());
            throw e;
        }
    }

    private Person passwordOf(String email, String password) {
        Person person = accounts.byEmail(email).orElse(null);
        String hash = person == null || person.passwordHash() == null ? nobodysHash : person.passwordHash();
        boolean fits = passwords.matches(password, hash);
        if (person == null || person.passwordHash() == null || person.locked(accounts.now())) {
            throw refused();
        }
        if (!fits) {
            fail(person.id());
            throw refused();
        }
        return record.change(Actors.INSTANCE, person.id(), change -> {
            change.note("person.signed-in", "people/" + person.id(), Map.of("by", "password"));
            return people.save(accounts.get(person.id()).failed(0, null));
        });
    }

    private void fail(String id) {
        record.change(Actors.INSTANCE, id, change -> {
            Person person = accounts.get(id);
            int failures = person.failedSignIns() + 1;
            Instant locked = failures < FAILURES_BEFORE_LOCK
                    ? null
                    : change.at()
                            .plus(SHORTEST_LOCK.multipliedBy(
                                    1L << Math.min(failures - FAILURES_BEFORE_LOCK, LONGEST_LOCK_DOUBLINGS)));
            change.note(
                    "person.sign-in-failed", "people/" + id, Map.of("failures", failures, "locked", locked != null));
            return people.save(person.failed(failures, locked));
        });
    }

    /** A token that stands for a person who just proved who they are. */
    public Issued issue(Person person) {
        return record.change(Actors.INSTANCE, person.id(), change -> {
            String token = Secret.make("gks_");
            Instant expiry = change.at().plus(TOKEN_LIFE);
            credentials.removeExpired(change.at());
            rows.insert(new Credential(Secret.digest(token), person.id(), Credential.Kind.TOKEN, change.at(), expiry));
            change.note("person.token-made", "people/" + person.id(), Map.of("expiresAt", expiry.toString()));
            return new Issued(token, expiry, person);
        });
    }

    /** Notes that somebody ended a session. */
    public void signOut(Caller caller) {
        record.change(Actors.INSTANCE, caller.person(), change -> {
            change.note("person.signed-out", "people/" + caller.person(), Map.of());
            return caller;
        });
    }

    /** Makes a token useless. */
    public void signOut(Caller caller, String token) {
        record.change(Actors.INSTANCE, caller.person(), change -> {
            change.note("person.signed-out", "people/" + caller.person(), Map.of());
            return credentials.remove(Secret.digest(token));
        });
    }

    @Override
    public @Nullable Caller read(String digest) {
        return credentials
                .find(digest, Credential.Kind.TOKEN, accounts.now())
                .map(credential -> Caller.person(credential.person()))
                .orElse(null);
    }

    private static RefusedException refused() {
        return new RefusedException(
                Refusal.UNAUTHORIZED, "The link, or the address and password, are not good, or no longer.");
    }
}
