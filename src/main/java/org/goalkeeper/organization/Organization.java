package org.goalkeeper.organization;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * An organisation whose goals are kept.
 *
 * @param id its permanent id
 * @param name what it is called
 * @param ruleSet number of the version of its rule set that judges
 * @param createdAt since when it is known
 * @param version counts its changes
 */
public record Organization(
        @Id String id,
        String name,
        long ruleSet,
        Instant createdAt,
        @Version long version) {

    Organization named(String newName) {
        return new Organization(id, newName, ruleSet, createdAt, version);
    }

    Organization judgedBy(long number) {
        return new Organization(id, name, number, createdAt, version);
    }
}
