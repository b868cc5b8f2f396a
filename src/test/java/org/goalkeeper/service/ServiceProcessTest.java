package org.goalkeeper.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.goalkeeper.database.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class ServiceProcessTest {

    @TempDir
    Path folder;

    @Test
    void goesOnWithItsDatabaseAfterItWasKilled() throws SQLException {
        TestDatabase database = TestDatabase.durable(folder);
        try (ServiceProcess service = ServiceProcess.start(database.settings(), folder)) {
            service.kill();
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept (word VARCHAR(100))");
                statement.execute("INSERT INTO kept SELECT task_name FROM scheduled_tasks"
                        + " WHERE task_name = 'delete-expired-sessions'");
            }

            service.restart();
            service.api()
                    .sending("application/yaml")
                    .post("/v1/check", "goalSet: 1")
                    .expect(200);
            service.kill();

            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT word FROM kept")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("delete-expired-sessions");
            }
        }
    }

    @Test
    void stopsWhenItIsTold() {
        TestDatabase database = TestDatabase.durable(folder);
        try (ServiceProcess service = ServiceProcess.start(database.settings(), folder)) {
            // 128 and the number of the signal, as the shell counts.
            assertThat(service.stop()).isEqualTo(143);
            assertThat(service.said()).doesNotContain("ERROR");
        }
    }
}
