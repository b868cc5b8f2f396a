package org.goalkeeper.organization;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * That a person belongs to an organisation.
 *
 * @param key whose membership, and where
 * @param role what the person is there
 * @param teams ids of the person's own teams, sorted, one space between
 * @param version counts its changes
 */
public record Membership(
        @Id @Embedded.Empty Key key,
        Role role,
        String teams,
        @Version long version) {

    /**
     * Names a membership.
     *
     * @param organization the organisation's id
     * @param person the person's id
     */
    public record Key(String organization, String person) {}

    static Membership of(Key key, Role role, Set<String> teams, long version) {
        return new Membership(key, role, String.join(" ", new TreeSet<>(teams)), version);
    }

    /** Ids of the person's own teams, sorted. */
    public Set<String> ownTeams() {
        return teams.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(teams.split(" ")));
    }
}
