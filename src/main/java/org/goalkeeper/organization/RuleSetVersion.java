package org.goalkeeper.organization;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A rule set of an organisation as it was once activated; never changed.
 *
 * @param key whose, and the number of the version
 * @param text the rule set as it was written
 * @param digest {@code sha256:} and the digest of everything that decides what it finds
 * @param author id of the person who activated it
 * @param createdAt when
 */
public record RuleSetVersion(
        @Id @Embedded.Empty Key key, String text, String digest, String author, Instant createdAt) {

    /**
     * Names a version.
     *
     * @param organization the organisation's id
     * @param number from 1
     */
    public record Key(String organization, long number) {}
}
