package org.goalkeeper.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A message to a webhook, and how far it came.
 *
 * @param key for which webhook, and the how manieth
 * @param event what it tells of
 * @param body what is sent
 * @param state how far it came
 * @param attempts how often it was sent
 * @param status the last answer's HTTP status; null where none came
 * @param problem what went wrong the last time; null where nothing did
 * @param createdAt when what it tells of happened
 * @param triedAt when it was sent last; null where it was not yet
 * @param version counts its changes
 */
@Table("webhook_delivery")
public record Delivery(
        @Id @Embedded.Empty Key key,
        EventType event,
        String body,
        State state,
        int attempts,
        @Nullable Integer status,
        @Nullable String problem,
        Instant createdAt,
        @Nullable Instant triedAt,
        @Version long version) {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final Duration PATIENCE = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 20;
    private static final int LONGEST_PROBLEM = 400;

    /**
     * Names a delivery.
     *
     * @param organization the organisation's id
     * @param webhook the webhook's number
     * @param number from 1
     */
    public record Key(String organization, long webhook, long number) {}

    /** How far a delivery came. */
    public enum State {
        /** It will be sent, or sent again. */
        PENDING,
        /** It was taken. */
        DELIVERED,
        /** Nobody took it for a day. */
        GIVEN_UP;

        /** The word the contract uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Delivery of(Key key, EventType event, String body, Instant at) {
        return new Delivery(key, event, body, State.PENDING, 0, null, null, at, null, 0);
    }

    Delivery taken(int answered, Instant at) {
        return new Delivery(key, event, body, State.DELIVERED, attempts + 1, answered, null, createdAt, at, version);
    }

    /** The same after it was not taken: to be sent again, or given up after a day. */
    Delivery refused(@Nullable Integer answered, String why, Instant at) {
        String shown = why.length() > LONGEST_PROBLEM ? why.substring(0, LONGEST_PROBLEM) : why;
        Delivery tried =
                new Delivery(key, event, body, State.PENDING, attempts + 1, answered, shown, createdAt, at, version);
        boolean late = tried.nextAttempt(at).isAfter(createdAt.plus(PATIENCE));
        return late
                ? new Delivery(key, event, body, State.GIVEN_UP, attempts + 1, answered, shown, createdAt, at, version)
                : tried;
    }

    /** When to send it again: each time after twice the pause. */
    Instant nextAttempt(Instant tried) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), MOST_DOUBLINGS));
        return tried.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }
}
