package org.goalkeeper.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class DurabilityTest {

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLostWhenTheWriterIsKilled() throws SQLException {
        TestDatabase database = TestDatabase.durable(folder);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE written (number INT)");
        }

        Child writer = Child.startJava(
                List.of(Writer.class.getName(), database.url(), database.owner()),
                Map.of(),
                folder.resolve("writer.log"));
        writer.await(() -> writer.said().lines().count() > 100);
        writer.kill();

        Set<String> found = new HashSet<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT number FROM written")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        assertThat(found).containsAll(writer.said().lines().toList());
    }

    /** Writes numbers, and says each when it is written. */
    static final class Writer {

        public static void main(String[] arguments) throws SQLException {
            try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[1]);
                    PreparedStatement insert = connection.prepareStatement("INSERT INTO written VALUES (?)")) {
                for (int number = 0; ; number++) {
                    insert.setInt(1, number);
                    insert.executeUpdate();
                    System.out.println(number);
                }
            }
        }
    }
}
