package org.goalkeeper.idempotency;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys that were used, and what was answered. */
@Component
class Keys {

    /** How long an answer can be had again. */
    static final Duration LIFE = Duration.ofHours(24);
    /** How long a request may take; after that whoever had it has died. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final String ROW = " WHERE organization = :organization AND person = :person AND chosen = :chosen";

    private final JdbcClient database;
    private final Clock clock;

    Keys(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What is to be done for a request.
     *
     * @param holder names who does it now; null where it was done before
     * @param answer what was answered then, sealed; null where it is to be done
     */
    record Turn(@Nullable String holder, byte @Nullable [] answer) {}

    private record Row(String request, String holder, Instant expiresAt, byte @Nullable [] answer) {}

    /**
     * Takes a request's turn. To be called outside of a transaction: others see it at once.
     *
     * @param request digest of all that makes the request what it is
     * @throws RefusedException where the key was used for another request
     * @throws InFlightException where somebody else is doing it
     */
    Turn take(Key key, String request) {
        Instant now = now();
        String holder = UUID.randomUUID().toString();
        try {
            statement(
                            "INSERT INTO idempotency (organization, person, chosen, request, holder, expires_at)"
                                    + " VALUES (:organization, :person, :chosen, :request, :holder, :expires)",
                            key)
                    .param("request", request)
                    .param("holder", holder)
                    .param("expires", Timestamp.from(now.plus(LEASE)))
                    .update();
            return new Turn(holder, null);
        } catch (DuplicateKeyException e) {
            return again(key, request, now, holder);
        }
    }

    private Turn again(Key key, String request, Instant now, String holder) {
        Row row = statement("SELECT request, holder, expires_at, answer FROM idempotency" + ROW, key)
                .query((found, number) -> new Row(
                        found.getString(1),
                        found.getString(2),
                        found.getTimestamp(3).toInstant(),
                        found.getBytes(4)))
                .optional()
                .orElseThrow(() -> new InFlightException(Duration.ofSeconds(1)));
        if (row.expiresAt().isAfter(now)) {
            if (!row.request().equals(request)) {
                throw new RefusedException(
                        Refusal.IDEMPOTENCY_KEY_REUSED,
                        "The key was used for another request, or with another token, within 24 hours: send a new one.");
            }
            if (row.answer() == null) {
                throw new InFlightException(Duration.between(now, row.expiresAt()));
            }
            return new Turn(null, row.answer());
        }
        boolean taken = statement(
                                "UPDATE idempotency SET request = :request, holder = :holder, expires_at = :expires,"
                                        + " answer = NULL" + ROW + " AND holder = :known",
                                key)
                        .param("request", request)
                        .param("holder", holder)
                        .param("expires", Timestamp.from(now.plus(LEASE)))
                        .param("known", row.holder())
                        .update()
                == 1;
        if (!taken) {
            throw new InFlightException(LEASE);
        }
        return new Turn(holder, null);
    }

    /**
     * Keeps the answer, in the transaction that does what was asked for.
     *
     * @throws IllegalStateException where it took so long that somebody else does it now
     */
    void complete(Key key, String holder, byte[] answer) {
        int changed = statement(
                        "UPDATE idempotency SET answer = :answer, expires_at = :expires" + ROW
                                + " AND holder = :holder",
                        key)
                .param("answer", answer)
                .param("expires", Timestamp.from(now().plus(LIFE)))
                .param("holder", holder)
                .update();
        if (changed == 0) {
            throw new IllegalStateException("a request took longer than " + LEASE + " and is done by another");
        }
    }

    /** Gives the turn back: nothing was done. */
    void release(Key key, String holder) {
        statement("DELETE FROM idempotency" + ROW + " AND holder = :holder AND answer IS NULL", key)
                .param("holder", holder)
                .update();
    }

    /** Forgets keys that are no longer remembered. */
    void removeExpired() {
        database.sql("DELETE FROM idempotency WHERE expires_at < :now")
                .param("now", Timestamp.from(now()))
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, Key key) {
        return database.sql(sql)
                .param("organization", key.organization())
                .param("person", key.person())
                .param("chosen", key.chosen());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
