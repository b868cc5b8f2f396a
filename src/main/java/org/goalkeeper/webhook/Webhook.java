package org.goalkeeper.webhook;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * Where an organisation wants to be told of events.
 *
 * @param key whose, and its number
 * @param url where messages go
 * @param events names of the types of events that are told, one space between
 * @param sealedSecret what signs the messages, sealed
 * @param author id of the person who made it
 * @param createdAt when
 * @param version counts its changes
 */
public record Webhook(
        @Id @Embedded.Empty Key key,
        String url,
        String events,
        String sealedSecret,
        String author,
        Instant createdAt,
        @Version long version) {

    /**
     * Names a webhook.
     *
     * @param organization the organisation's id
     * @param id a number that is never used again there
     */
    public record Key(String organization, long id) {

        /** Its address below the organisation. */
        public String path() {
            return "webhooks/" + id;
        }
    }

    /** The types of events that are told. */
    public Set<EventType> types() {
        return Arrays.stream(events.split(" "))
                .map(EventType::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)));
    }

    static String names(Collection<EventType> types) {
        return types.stream().sorted().map(EventType::name).collect(Collectors.joining(" "));
    }

    Webhook to(String otherUrl, Collection<EventType> types) {
        return new Webhook(key, otherUrl, names(types), sealedSecret, author, createdAt, version);
    }
}
