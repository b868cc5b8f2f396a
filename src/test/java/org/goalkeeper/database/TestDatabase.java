package org.goalkeeper.database;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An empty database for tests.
 *
 * @param settings what names it to the service
 */
public record TestDatabase(Map<String, String> settings) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A new one, of the kind that this run of the tests is about. */
    public static TestDatabase fresh() {
        String name = "test" + COUNT.incrementAndGet();
        return new TestDatabase(Map.of(
                "spring.datasource.url",
                "jdbc:h2:mem:" + name + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"));
    }
}
