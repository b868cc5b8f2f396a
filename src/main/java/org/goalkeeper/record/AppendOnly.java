package org.goalkeeper.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the embedded database from changing what the record says, and from deleting what is not before its beginning; MySQL has
 * triggers of its own.
 */
public final class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        if (before == null || after != null || !pruned(connection, before)) {
            throw refusal("the record is append-only");
        }
    }

    private static boolean pruned(Connection connection, Object[] entry) throws SQLException {
        return exists(
                connection, "SELECT 1 FROM record_start WHERE organization = ? AND position >= ?", entry[0], entry[1]);
    }

    /** Whether a query finds a row. */
    static boolean exists(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    static SQLException refusal(String why) {
        return new SQLException(why, "45000");
    }
}
