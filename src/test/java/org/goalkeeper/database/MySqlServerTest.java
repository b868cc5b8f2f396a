package org.goalkeeper.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.goalkeeper.service.RunningService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mysql")
class MySqlServerTest {

    @Test
    void keepsWhatWasCommittedWhenItIsKilled() throws SQLException {
        MySqlServer server = MySqlServer.start();
        try {
            server.run("CREATE DATABASE kept", "CREATE TABLE kept.word (word VARCHAR(20))");
            server.run("INSERT INTO kept.word VALUES ('acknowledged')");

            server.kill();
            server.restart();

            assertThat(first(server.url("kept"), "admin", "SELECT word FROM word"))
                    .isEqualTo("acknowledged");
        } finally {
            server.close();
        }
    }

    @Test
    void serviceNeedsNoRightToChangeTables() {
        Map<String, String> settings = TestDatabase.fresh().settings();

        try (RunningService service = RunningService.start(settings)) {
            service.api().get("/actuator/health/readiness").expect(200);
        }
        assertThatThrownBy(() -> first(
                        settings.get("spring.datasource.url"), "goalkeeper", "CREATE TABLE word (word VARCHAR(20))"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }

    @Test
    void tablesOfADatabaseMadeByHandCompareTextsByCode() throws SQLException {
        TestDatabase database = TestDatabase.fresh();
        String name = nameOf(database);
        MySqlServer.shared().run("ALTER DATABASE " + name + " CHARACTER SET latin1 COLLATE latin1_swedish_ci");

        RunningService.start(database.settings()).close();

        assertThat(first(MySqlServer.shared().url(name), "admin", """
                SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE()
                AND collation_name <> 'utf8mb4_0900_bin' AND table_name NOT LIKE 'DATABASECHANGELOG%'""")).isEqualTo("0");
        assertThat(first(MySqlServer.shared().url(name), "admin", """
                SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE()
                AND collation_name = 'utf8mb4_0900_bin'""")).isNotEqualTo("0");
    }

    @Test
    void serviceRefusesTablesThatCompareTextsOtherwise() {
        TestDatabase database = TestDatabase.fresh();
        RunningService.start(database.settings()).close();
        MySqlServer.shared()
                .run("ALTER TABLE " + nameOf(database) + ".scheduled_tasks CONVERT TO CHARACTER SET utf8mb4"
                        + " COLLATE utf8mb4_0900_ai_ci");

        assertThatThrownBy(() -> RunningService.start(database.settings()).close())
                .hasStackTraceContaining("ALTER TABLE `scheduled_tasks` CONVERT TO CHARACTER SET utf8mb4"
                        + " COLLATE utf8mb4_0900_bin;");
    }

    private static String nameOf(TestDatabase database) {
        String url = database.settings().get("spring.datasource.url");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static String first(String url, String user, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, user);
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
