package org.goalkeeper.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/**
 * An empty database for tests.
 *
 * @param settings what names it to the service
 */
public record TestDatabase(Map<String, String> settings) {

    /** Makes and changes tables. */
    private static final String OWNER = "goalkeeper_owner";
    /** The running service: reads and writes rows. */
    private static final String SERVICE = "goalkeeper";

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A new one, of the kind that this run of the tests is about; one of H2 lives as long as this process. */
    public static TestDatabase fresh() {
        String name = "test" + COUNT.incrementAndGet();
        return MySqlServer.wanted()
                ? on(MySqlServer.shared(), name)
                : h2("jdbc:h2:mem:" + name + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
    }

    /**
     * The same for services in processes of their own, one at a time; one of H2 is just what {@code serve} uses.
     *
     * @param folder where H2 keeps its file
     */
    public static TestDatabase durable(Path folder) {
        return MySqlServer.wanted() ? fresh() : h2(shippedUrl().replace("${goalkeeper.data}", folder.toString()));
    }

    /** A new one on a MySQL server, with the users and rights that the documentation asks for. */
    public static TestDatabase on(MySqlServer server, String name) {
        server.run(
                "CREATE DATABASE " + name,
                "CREATE USER IF NOT EXISTS '" + OWNER + "'@'%' IDENTIFIED BY '" + OWNER + "'",
                "GRANT ALL ON " + name + ".* TO '" + OWNER + "'@'%'",
                "CREATE USER IF NOT EXISTS '" + SERVICE + "'@'%' IDENTIFIED BY '" + SERVICE + "'",
                "GRANT SELECT, INSERT, UPDATE, DELETE ON " + name + ".* TO '" + SERVICE + "'@'%'");
        return new TestDatabase(Map.of(
                "spring.datasource.url", server.url(name),
                "spring.datasource.username", SERVICE,
                "spring.datasource.password", SERVICE,
                "spring.liquibase.user", OWNER,
                "spring.liquibase.password", OWNER));
    }

    /** Its address. */
    public String url() {
        return settings.get("spring.datasource.url");
    }

    /** The user that makes its tables; the password too. */
    public String owner() {
        return settings.getOrDefault("spring.liquibase.user", "");
    }

    /** Connects to it as the user that makes its tables. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), owner(), owner());
    }

    private static TestDatabase h2(String url) {
        return new TestDatabase(Map.of(
                "spring.datasource.url", url, "spring.datasource.username", "", "spring.datasource.password", ""));
    }

    private static String shippedUrl() {
        try {
            Object url = new YamlPropertySourceLoader()
                    .load("shipped", new ClassPathResource("application.yaml"))
                    .get(0)
                    .getProperty("spring.datasource.url");
            return String.valueOf(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
