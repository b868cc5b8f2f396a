package org.goalkeeper.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.goalkeeper.record.Verification.Fault;
import org.goalkeeper.record.Verification.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class VerifierTest {

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

    @Test
    void findsARecordIntact() {
        Verification found = verify();

        assertThat(found.fault()).isNull();
        assertThat(found.entries()).isEqualTo(5);
        assertThat(found.end().position()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "at, 2026-01-01T00:00:00.000000Z",
        "actor, 11111111-1111-1111-1111-111111111111",
        "action, thing.undone",
        "subject, things/other",
        "details, {}",
        "hash, 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
    })
    void findsAChangedColumn(String column, String value) {
        database.tamper("UPDATE record_entry SET " + column + " = '" + value + "' WHERE organization = '" + organization
                + "' AND position = 3");

        assertThat(verify().fault()).isEqualTo(new Fault(3, Kind.CHANGED));
    }

    @Test
    void findsAnEntryThatWasMovedToAnotherOrganization() {
        database.tamper("UPDATE record_entry SET organization = 'thief' WHERE organization = '" + organization
                + "' AND position = 3");

        assertThat(verify().fault()).isEqualTo(new Fault(3, Kind.MISSING));
        assertThat(verifier().organizations()).contains("thief");
        assertThat(verifier().verify("thief").intact()).isFalse();
    }

    @Test
    void findsEntriesInAnotherOrder() {
        database.tamper(
                "UPDATE record_entry SET position = 99 WHERE organization = '" + organization + "' AND position = 2",
                "UPDATE record_entry SET position = 2 WHERE organization = '" + organization + "' AND position = 3",
                "UPDATE record_entry SET position = 3 WHERE organization = '" + organization + "' AND position = 99");

        assertThat(verify().fault()).isEqualTo(new Fault(2, Kind.CHANGED));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 5})
    void findsADeletedEntry(long position) {
        database.tamper(
                "DELETE FROM record_entry WHERE organization = '" + organization + "' AND position = " + position);

        assertThat(verify().fault()).isEqualTo(new Fault(position, Kind.MISSING));
    }

    @Test
    void findsAnEntryThatWasAddedPastTheService() {
        database.tamper("INSERT INTO record_entry (organization, position, at, actor, action, subject, details, hash)"
                + " VALUES ('" + organization + "', 6, '', '', '', '', '{}', '')");

        assertThat(verify().fault()).isEqualTo(new Fault(6, Kind.BEYOND_END));
    }

    @Test
    void findsAnEndThatIsGone() {
        database.tamper("DELETE FROM record_head WHERE organization = '" + organization + "'");

        assertThat(verify().fault()).isEqualTo(new Fault(0, Kind.NO_END));
        assertThat(verifier().organizations()).contains(organization);
    }

    @Test
    void findsACutTailByTheHeadThatWasKeptElsewhere() {
        RecordHead kept = verify().end();
        RecordHead third = database.bean(RecordEntries.class)
                .at(organization, 3)
                .orElseThrow()
                .head();
        database.tamper(
                "DELETE FROM record_entry WHERE organization = '" + organization + "' AND position > 3",
                "UPDATE record_head SET position = 3, hash = '" + third.hash() + "' WHERE organization = '"
                        + organization + "'");

        assertThat(verify().intact()).isTrue();
        assertThat(verifier().verify(organization, third).intact()).isTrue();
        assertThat(verifier().verify(organization, kept).fault()).isEqualTo(new Fault(4, Kind.MISSING));
        RecordHead other = new RecordHead(organization, 3, kept.hash());
        assertThat(verifier().verify(organization, other).fault()).isEqualTo(new Fault(3, Kind.UNEXPECTED));
    }

    @Test
    void goesOnFromWhereARecordWasPruned() {
        long pruned =
                database.bean(Pruning.class).prune(organization, Instant.now().plus(Duration.ofDays(1)), 4);

        assertThat(pruned).isEqualTo(3);
        Verification found = verify();
        assertThat(found.fault()).isNull();
        assertThat(found.first()).isEqualTo(4);
        assertThat(found.entries()).isEqualTo(3);
    }

    @Test
    void findsABeginningThatWasMovedSilently() {
        RecordHead second = database.bean(RecordEntries.class)
                .at(organization, 2)
                .orElseThrow()
                .head();
        database.tamper(
                "INSERT INTO record_start (organization, position, hash) VALUES ('" + organization + "', 2, '"
                        + second.hash() + "')",
                "DELETE FROM record_entry WHERE organization = '" + organization + "' AND position <= 2");

        assertThat(verify().fault()).isEqualTo(new Fault(3, Kind.PRUNED_SILENTLY));
    }

    private Verification verify() {
        return verifier().verify(organization);
    }

    private Verifier verifier() {
        return database.bean(Verifier.class);
    }
}
