package org.goalkeeper.record;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goalkeeper.database.MySqlServer;
import org.goalkeeper.database.TestDatabase;
import org.goalkeeper.service.Service;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database of a test's own, whose records it may break, with a service that writes to it. */
final class RecordDatabase implements AutoCloseable {

    private final Map<String, String> settings = TestDatabase.fresh().settings();
    private final ConfigurableApplicationContext service;

    RecordDatabase(String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add("--server.port=0");
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        service = new SpringApplicationBuilder(Service.class).run(arguments.toArray(String[]::new));
    }

    RecordBook book() {
        return service.getBean(RecordBook.class);
    }

    <T> T bean(Class<T> type) {
        return service.getBean(type);
    }

    /** As the running service reads and writes it. */
    JdbcClient asService() {
        return service.getBean(JdbcClient.class);
    }

    String url() {
        return String.valueOf(settings.get("spring.datasource.url"));
    }

    /** Runs statements as one who may do everything, with nothing that keeps the record. */
    void tamper(String... statements) {
        asOwner(
                MySqlServer.wanted()
                        ? new String[] {
                            "DROP TRIGGER IF EXISTS record_entry_keeps_updates",
                            "DROP TRIGGER IF EXISTS record_entry_keeps_deletes",
                            "DROP TRIGGER IF EXISTS record_start_is_told_first",
                            "DROP TRIGGER IF EXISTS record_start_is_told"
                        }
                        : new String[] {
                            "DROP TRIGGER IF EXISTS record_entry_keeps", "DROP TRIGGER IF EXISTS record_start_is_told"
                        });
        asOwner(statements);
    }

    private void asOwner(String... statements) {
        try (Connection connection = DriverManager.getConnection(
                        url(),
                        settings.getOrDefault("spring.liquibase.user", "sa"),
                        settings.getOrDefault("spring.liquibase.password", ""));
                SingleConnectionDataSource source = new SingleConnectionDataSource(connection, true)) {
            for (String sql : statements) {
                JdbcClient.create(source).sql(sql).update();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id of a new record with five entries. */
    String recordOfFive() {
        String organization = "o-" + UUID.randomUUID().toString().substring(0, 8);
        book().change(Actors.INSTANCE, Actors.GOALKEEPER, made -> {
            made.note("organization.created", "organizations/" + organization, Map.of());
            book().begin(organization);
            return made;
        });
        for (int i = 1; i <= 5; i++) {
            Map<String, Integer> details = Map.of("number", i);
            book().change(organization, UUID.randomUUID().toString(), change -> {
                change.note("thing.done", "things/" + organization, details);
                return change;
            });
        }
        return organization;
    }

    @Override
    public void close() {
        service.close();
    }
}
