package org.goalkeeper.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goalkeeper.organization.Role;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The table of who may do what.
 *
 * @param rights by right, the roles that have it, and for which teams
 * @param operations by operation, what it needs
 */
record Matrix(Map<String, Map<String, String>> rights, Map<String, String> operations) {

    /** Where it stands. */
    static final String FILE = "src/test/resources/org/goalkeeper/access/matrix.yaml";

    private static final Set<String> NOT_RIGHTS = Set.of("nothing", "sign-in", "operator", "membership");

    @SuppressWarnings("unchecked")
    static Matrix read() {
        try (InputStream in = Matrix.class.getResourceAsStream("matrix.yaml")) {
            Map<String, ?> all = (Map<String, ?>)
                    new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build())
                            .loadFromInputStream(Objects.requireNonNull(in));
            return new Matrix(
                    (Map<String, Map<String, String>>) all.get("rights"), (Map<String, String>) all.get("operations"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The right that an operation needs; null where it needs none. */
    @Nullable
    String right(String operation) {
        String needed = needed(operation);
        return NOT_RIGHTS.contains(needed) ? null : needed;
    }

    private String needed(String operation) {
        String needed = operations.get(operation);
        if (needed == null || !NOT_RIGHTS.contains(needed) && !rights.containsKey(needed)) {
            throw new AssertionError(FILE + ": what does " + operation + " need? It says " + needed + ".");
        }
        return needed;
    }

    /** The status that refuses somebody: 401 or 403; null where the service must let them. */
    @Nullable
    Integer refusal(Who who, String operation) {
        String needed = needed(operation);
        if (needed.equals("nothing")) {
            return null;
        }
        Role role = who.role();
        if (role == null) {
            return 401;
        }
        boolean allowed = switch (needed) {
            case "sign-in", "membership" -> true;
            case "operator" -> role == Role.ADMIN;
            default -> has(role, who != Who.LEAD_OF_ANOTHER_TEAM, needed);
        };
        return allowed ? null : 403;
    }

    /** Whether a role has a right: for teams of one's own, or for others. */
    boolean has(Role role, boolean own, String right) {
        String where = Objects.requireNonNull(rights.get(right)).get(role.word());
        return where != null && (own || where.equals("all"));
    }
}
