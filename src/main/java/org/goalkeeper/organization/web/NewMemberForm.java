package org.goalkeeper.organization.web;

import java.util.List;
import org.goalkeeper.organization.Role;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to add, as a form says it.
 *
 * @param email an address
 * @param name what to call the person
 * @param role what the person is to be
 * @param teams ids of the person's own teams
 */
record NewMemberForm(
        @Nullable String email,
        @Nullable String name,
        @Nullable Role role,
        @Nullable List<String> teams) {

    static final NewMemberForm EMPTY = new NewMemberForm("", "", Role.READER, List.of());

    private static final int LONGEST_EMAIL = 320;
    private static final int LONGEST_NAME = 200;

    @Override
    public List<String> teams() {
        return teams == null ? List.of() : List.copyOf(teams);
    }

    @Override
    public Role role() {
        return role == null ? Role.READER : role;
    }

    String checkedEmail() {
        if (email == null || email.length() > LONGEST_EMAIL || !email.strip().matches("[^@\\s]+@[^@\\s]+")) {
            throw new RefusedException(Refusal.INVALID_INPUT, "An email address is needed, such as sam@acme.example.");
        }
        return email.strip();
    }

    String checkedName() {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new RefusedException(Refusal.INVALID_INPUT, "A name has 1 to " + LONGEST_NAME + " characters.");
        }
        return name.strip();
    }
}
