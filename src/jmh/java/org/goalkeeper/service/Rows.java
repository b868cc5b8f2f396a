package org.goalkeeper.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Writes rows that are like one which is there.
 *
 * @param insert with a parameter for each column
 * @param columns their names
 * @param values those of the row that is there
 */
record Rows(PreparedStatement insert, List<String> columns, List<Object> values) {

    /** Like the first row of a table for which a condition holds. */
    static Rows like(Connection database, String table, String condition) throws SQLException {
        try (var statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table + " WHERE " + condition + " LIMIT 1")) {
            row.next();
            List<String> columns = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                columns.add(row.getMetaData().getColumnName(i));
                values.add(row.getObject(i));
            }
            String sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                    + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
            return new Rows(database.prepareStatement(sql), columns, values);
        }
    }

    void insert(Map<String, Object> others) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            insert.setObject(i + 1, others.getOrDefault(columns.get(i), values.get(i)));
        }
        insert.executeUpdate();
    }
}
