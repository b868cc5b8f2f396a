package org.goalkeeper.service.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.goalkeeper.record.Hashes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often addresses try to sign in, counted for all instances of the service together: whoever guesses passwords gains
 * nothing by asking another one, not even the moment that other allowances take to be shared.
 */
@Component
class SignInAttempts {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int KEPT_WINDOWS = 5;

    private final JdbcClient database;
    private final Clock clock;
    private final int perMinute;

    SignInAttempts(JdbcClient database, Clock clock, RateLimits limits) {
        this.database = database;
        this.clock = clock;
        this.perMinute = limits.signIns();
    }

    /**
     * Counts an attempt.
     *
     * @return seconds to wait; 0 where the address may try now
     */
    long take(String address) {
        if (perMinute == 0) {
            return 0;
        }
        Instant now = clock.instant();
        long minute = now.getEpochSecond() / WINDOW.toSeconds();
        String digest = Hashes.sha256(Allowances.network(address));
        database.sql("INSERT INTO sign_in_attempt (address, minute_of, attempts) VALUES (?, ?, 1)"
                        + " ON DUPLICATE KEY UPDATE attempts = attempts + 1")
                .params(digest, minute)
                .update();
        int attempts = database.sql("SELECT attempts FROM sign_in_attempt WHERE address = ? AND minute_of = ?")
                .params(digest, minute)
                .query(Integer.class)
                .single();
        if (attempts == 1) {
            database.sql("DELETE FROM sign_in_attempt WHERE minute_of < ?")
                    .param(minute - KEPT_WINDOWS)
                    .update();
        }
        return attempts <= perMinute ? 0 : WINDOW.toSeconds() - now.getEpochSecond() % WINDOW.toSeconds();
    }
}
