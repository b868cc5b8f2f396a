package org.goalkeeper.record;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Where each record begins and ends. */
@Component
class RecordHeads {

    private final JdbcClient database;

    RecordHeads(JdbcClient database) {
        this.database = database;
    }

    /** Of whom a record is kept, or should be: whatever names one, so that none can be hidden. */
    List<String> organizations() {
        return database.sql("SELECT organization FROM record_head UNION SELECT organization FROM record_entry"
                        + " UNION SELECT id FROM organization ORDER BY 1")
                .query(String.class)
                .list();
    }

    /** The end, which nobody else moves until the transaction ends. */
    Optional<RecordHead> lock(String organization) {
        return end(
                "SELECT position, hash FROM record_head WHERE organization = :organization FOR UPDATE", organization);
    }

    /** The end. */
    Optional<RecordHead> find(String organization) {
        return end("SELECT position, hash FROM record_head WHERE organization = :organization", organization);
    }

    private Optional<RecordHead> end(String sql, String organization) {
        return of(sql, organization)
                .query((row, number) -> new RecordHead(organization, row.getLong(1), row.getString(2)))
                .optional();
    }

    /** The last entry that was pruned; before the first one where none was. */
    RecordHead start(String organization) {
        return end("SELECT position, hash FROM record_start WHERE organization = :organization", organization)
                .orElseGet(() -> RecordHead.none(organization));
    }

    /** Moves the end. */
    void move(RecordHead to) {
        of(
                        "UPDATE record_head SET position = :position, hash = :hash WHERE organization = :organization",
                        to.organization())
                .param("position", to.position())
                .param("hash", to.hash())
                .update();
    }

    /** Moves the beginning behind a place. */
    void startAfter(RecordHead last) {
        int moved = of(
                        "UPDATE record_start SET position = :position, hash = :hash WHERE organization = :organization",
                        last.organization())
                .param("position", last.position())
                .param("hash", last.hash())
                .update();
        if (moved == 0) {
            of(
                            "INSERT INTO record_start (organization, position, hash) VALUES (:organization, :position, :hash)",
                            last.organization())
                    .param("position", last.position())
                    .param("hash", last.hash())
                    .update();
        }
    }

    /** Begins a record. */
    void begin(String organization) {
        of("INSERT INTO record_head (organization, position, hash) VALUES (:organization, 0, :hash)", organization)
                .param("hash", Hashes.NONE)
                .update();
    }

    private StatementSpec of(String sql, String organization) {
        return database.sql(sql).param("organization", organization);
    }
}
