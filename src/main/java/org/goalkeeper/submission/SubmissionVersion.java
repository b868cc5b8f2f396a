package org.goalkeeper.submission;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A goal set as a team submitted it; never changed.
 *
 * @param key whose, for which cycle, and the how manieth
 * @param format how it is written
 * @param document its text, byte by byte as it was submitted, but for the owners, who are named by keys
 * @param digest {@code sha256:} and the digest of its bytes
 * @param origin how it came to be
 * @param author id of the person who submitted it
 * @param createdAt when
 * @param position of the change in the organisation's record
 */
public record SubmissionVersion(
        @Id @Embedded.Empty Key key,
        Format format,
        String document,
        String digest,
        Origin origin,
        String author,
        Instant createdAt,
        long position) {

    /**
     * Names a version.
     *
     * @param organization the organisation's id
     * @param cycle the cycle's id
     * @param team the team's id
     * @param number from 1
     */
    public record Key(String organization, String cycle, String team, long number) {}

    /** How a submitted document is written. */
    public enum Format {
        /** YAML. */
        YAML,
        /** JSON. */
        JSON;

        /** The name a document of that form goes by. */
        String name(String team) {
            return team + (this == YAML ? ".yaml" : ".json");
        }
    }

    /** How a version came to be. */
    public enum Origin {
        /** Somebody wrote it. */
        SUBMITTED,
        /** Fixes were applied to the version before. */
        FIXED,
        /** A key result was adopted for an unhealthy KPI. */
        ADOPTED
    }

    /** The name that findings give it. */
    public String name() {
        return format.name(key.team());
    }

    /** What is stored. */
    public byte[] bytes() {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
