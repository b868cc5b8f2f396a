package org.goalkeeper.record;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Keeps the embedded database from changing or deleting what the record says; MySQL has a trigger of its own. */
public final class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("the record is append-only", "45000");
    }
}
