package org.goalkeeper.database;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

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

    /** A new one, of the kind that this run of the tests is about. */
    public static TestDatabase fresh() {
        String name = "test" + COUNT.incrementAndGet();
        return MySqlServer.wanted() ? on(MySqlServer.shared(), name) : inMemory(name);
    }

    private static TestDatabase inMemory(String name) {
        return new TestDatabase(Map.of(
                "spring.datasource.url",
                "jdbc:h2:mem:" + name + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"));
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
}
