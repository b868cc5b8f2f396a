package org.goalkeeper.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One line of an organisation's record; never changed.
 *
 * @param key whose record, and where in it
 * @param at when, as an ISO-8601 instant in universal time, with six decimals
 * @param actor id of the person who did it, or {@link Actors#GOALKEEPER}
 * @param action what was done, such as {@code submission.submitted}
 * @param subject what it was done to, such as {@code cycles/2026-Q4/submissions/sales}
 * @param details what else tells about it: a JSON object with sorted keys, which names people by id only
 * @param hash seals this entry and all before it
 */
@Table("record_entry")
public record RecordEntry(
        @Id @Embedded.Empty Key key,
        String at,
        String actor,
        String action,
        String subject,
        String details,
        String hash) {

    /**
     * Where an entry stands.
     *
     * @param organization whose record
     * @param position from 1, without gaps
     */
    public record Key(String organization, long position) {}

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** A time as entries state it; the order of such texts is that of the times. */
    static String time(Instant at) {
        return TIME.format(at);
    }

    /** Its place and hash. */
    RecordHead head() {
        return new RecordHead(key.organization(), key.position(), hash);
    }

    /** The entry with the hash that seals it after another. */
    RecordEntry sealedAfter(String previousHash) {
        return new RecordEntry(key, at, actor, action, subject, details, hashAfter(previousHash));
    }

    /**
     * The hash that this entry must have: SHA-256, in hexadecimal, of the lines previous hash, organisation, position, time,
     * actor, action, subject, details.
     */
    String hashAfter(String previousHash) {
        return Hashes.sha256(String.join(
                "\n",
                previousHash,
                key.organization(),
                Long.toString(key.position()),
                at,
                actor,
                action,
                subject,
                details));
    }
}
