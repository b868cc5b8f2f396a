package org.goalkeeper.organization;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.goalkeeper.account.Right;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A token that carries some rights of its owner in one organisation.
 *
 * @param key whose organisation, and its id
 * @param person id of its owner
 * @param name what it is for
 * @param rights names of the rights it carries, one space between
 * @param digest SHA-256 of the token, which is not kept
 * @param createdAt since when
 * @param expiresAt until when
 * @param version counts its changes
 */
public record ApiToken(
        @Id @Embedded.Empty Key key,
        String person,
        String name,
        String rights,
        String digest,
        Instant createdAt,
        Instant expiresAt,
        @Version long version) {

    /**
     * Names a token.
     *
     * @param organization the organisation's id
     * @param id unique there
     */
    public record Key(String organization, String id) {}

    static String words(Set<Right> rights) {
        return rights.isEmpty()
                ? ""
                : EnumSet.copyOf(rights).stream().map(Right::name).collect(Collectors.joining(" "));
    }

    /** The rights it carries. */
    public Set<Right> scope() {
        return rights.isEmpty()
                ? Set.of()
                : Arrays.stream(rights.split(" ")).map(Right::valueOf).collect(Collectors.toSet());
    }
}
