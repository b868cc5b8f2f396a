package org.goalkeeper.access;

import org.goalkeeper.organization.Role;
import org.jspecify.annotations.Nullable;

/** Everybody who may ask. */
enum Who {
    STRANGER(null),
    READER(Role.READER),
    /** Of the team that everything here is about. */
    LEAD(Role.LEAD),
    LEAD_OF_ANOTHER_TEAM(Role.LEAD),
    HR(Role.HR),
    COACH(Role.COACH),
    ADMIN(Role.ADMIN);

    private final @Nullable Role role;

    Who(@Nullable Role role) {
        this.role = role;
    }

    /** The role in an organisation; null for a stranger. */
    @Nullable
    Role role() {
        return role;
    }
}
