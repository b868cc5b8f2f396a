package org.goalkeeper.record;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Lets a record of the embedded database begin only where an entry of it says so, and never further back. */
public final class ToldStart implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        if (after == null || before != null && !later(before, after) || !told(connection, after)) {
            throw AppendOnly.refusal("the record begins only where an entry says so");
        }
    }

    private static boolean later(Object[] before, Object[] after) {
        return before[0].equals(after[0]) && (Long) before[1] < (Long) after[1];
    }

    private static boolean told(Connection connection, Object[] start) throws SQLException {
        RecordHead through = new RecordHead((String) start[0], (Long) start[1], (String) start[2]);
        return AppendOnly.exists(
                        connection,
                        "SELECT 1 FROM record_entry WHERE organization = ? AND position = ? AND hash = ?",
                        start)
                && AppendOnly.exists(
                        connection,
                        "SELECT 1 FROM record_entry WHERE organization = ? AND position > ? AND action = ?"
                                + " AND subject = ? AND details = ?",
                        through.organization(),
                        through.position(),
                        Pruning.ACTION,
                        Pruning.subject(through),
                        Pruning.details(through));
    }
}
