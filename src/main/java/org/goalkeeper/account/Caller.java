package org.goalkeeper.account;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who makes a request.
 *
 * @param person the id of the person
 * @param organization the only organisation that the token is good for; null for all of the person's
 * @param scope the rights that the token carries, of which the person may have fewer
 */
public record Caller(String person, @Nullable String organization, Set<Right> scope)
        implements AuthenticatedPrincipal, Serializable {

    /** Copies the rights. */
    public Caller {
        scope = Set.copyOf(scope);
    }

    /** Sessions are found by it. */
    @Override
    public String getName() {
        return person;
    }

    /** A person with all the rights there are. */
    public static Caller person(String person) {
        return new Caller(person, null, Set.of(Right.values()));
    }
}
