package org.goalkeeper.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Somebody who may sign in.
 *
 * @param id names the person everywhere else, and tells nothing
 * @param email where to reach the person, in lower case; null once erased
 * @param name what to call the person
 * @param passwordHash null where no password was set
 * @param operator whether the person may make organisations
 * @param failedSignIns in a row
 * @param lockedUntil no password is taken until then; null where it is
 * @param createdAt when first heard of
 * @param erasedAt when forgotten; null where not
 * @param version counts its changes
 */
public record Person(
        @Id String id,
        @Nullable String email,
        String name,
        @Nullable String passwordHash,
        boolean operator,
        int failedSignIns,
        @Nullable Instant lockedUntil,
        Instant createdAt,
        @Nullable Instant erasedAt,
        @Version long version) {

    /** Somebody new. */
    static Person invited(String id, String email, String name, boolean operator, Instant now) {
        return new Person(id, email, name, null, operator, 0, null, now, null, 0);
    }

    Person known(String newName, @Nullable String newPasswordHash) {
        return new Person(id, email, newName, newPasswordHash, operator, 0, null, createdAt, erasedAt, version);
    }

    Person failed(int failures, @Nullable Instant locked) {
        return new Person(id, email, name, passwordHash, operator, failures, locked, createdAt, erasedAt, version);
    }

    /** Somebody nobody knows any more. */
    Person erased(Instant now) {
        return new Person(id, null, "erased person", null, false, 0, null, createdAt, now, version);
    }

    boolean locked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
