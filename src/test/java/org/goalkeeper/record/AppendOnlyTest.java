package org.goalkeeper.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.goalkeeper.database.MySqlServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class AppendOnlyTest {

    private static RecordDatabase database;
    private final String organization = database.recordOfFive();

    @BeforeAll
    static void start() {
        database = new RecordDatabase();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE record_entry SET action = 'x' WHERE organization = 'ORG'",
                "UPDATE record_entry SET position = position + 10 WHERE organization = 'ORG'",
                "DELETE FROM record_entry WHERE organization = 'ORG' AND position = 1",
                "DELETE FROM record_entry WHERE organization = 'ORG'",
                "INSERT INTO record_start (organization, position, hash) SELECT organization, position, hash"
                        + " FROM record_entry WHERE organization = 'ORG' AND position = 3",
                "INSERT INTO record_start (organization, position, hash) VALUES ('ORG', 100, '')",
            })
    void refusesToChangeWhatWasWritten(String sql) {
        assertThatThrownBy(() -> run(sql)).hasStackTraceContaining("the record");
        assertThat(verify().entries()).isEqualTo(5);
    }

    @Test
    void prunesNoFurtherThanAnEntrySaysAndNeverBack() {
        database.bean(Pruning.class).prune(organization, Instant.now().plus(Duration.ofDays(1)), 4);

        assertThatThrownBy(() -> run("DELETE FROM record_entry WHERE organization = 'ORG' AND position = 4"))
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> run("UPDATE record_start SET position = 4 WHERE organization = 'ORG'"))
                .hasStackTraceContaining("begins only where");
        assertThatThrownBy(() -> run("UPDATE record_start SET position = 1 WHERE organization = 'ORG'"))
                .hasStackTraceContaining("begins only where");
        assertThatThrownBy(() -> run("DELETE FROM record_start WHERE organization = 'ORG'"))
                .hasStackTraceContaining("the record");
        assertThat(verify().intact()).isTrue();
    }

    /** MySQL alone knows who asks: whoever opens the file of an embedded database may do everything. */
    @Tag("mysql")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRUNCATE TABLE record_entry",
                "DROP TABLE record_entry",
                "DROP TRIGGER record_entry_keeps_deletes",
                "ALTER TABLE record_entry ADD COLUMN x INT",
                "RENAME TABLE record_entry TO record_other"
            })
    void lacksTheRightToGoAroundTheTriggers(String sql) {
        assertThat(MySqlServer.wanted()).isTrue();
        assertThatThrownBy(() -> run(sql)).hasStackTraceContaining("denied");
        assertThat(verify().entries()).isEqualTo(5);
    }

    private void run(String sql) {
        database.asService().sql(sql.replace("ORG", organization)).update();
    }

    private Verification verify() {
        return database.bean(Verifier.class).verify(organization);
    }
}
