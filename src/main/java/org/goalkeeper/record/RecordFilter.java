package org.goalkeeper.record;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a record are asked for; null lets all through.
 *
 * @param action what was done
 * @param actor id of who did it
 * @param subject how the address of what it was done to begins
 * @param from no earlier than this
 * @param to before this
 */
public record RecordFilter(
        @Nullable String action,
        @Nullable String actor,
        @Nullable String subject,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** Lets everything through. */
    public static final RecordFilter ALL = new RecordFilter(null, null, null, null, null);

    private static final Map<String, String> CONDITIONS = Map.of(
            "action", "action = :action",
            "actor", "actor = :actor",
            "subject", "SUBSTRING(subject, 1, CHAR_LENGTH(:subject)) = :subject",
            "from", "at >= :from",
            "to", "at < :to");

    /** What follows other conditions. */
    String sql() {
        StringBuilder sql = new StringBuilder();
        parameters().keySet().forEach(name -> sql.append(" AND ").append(CONDITIONS.get(name)));
        return sql.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        put(parameters, "action", action);
        put(parameters, "actor", actor);
        put(parameters, "subject", subject);
        put(parameters, "from", from == null ? null : RecordEntry.time(from));
        put(parameters, "to", to == null ? null : RecordEntry.time(to));
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
