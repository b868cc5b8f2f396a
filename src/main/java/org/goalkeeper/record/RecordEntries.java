package org.goalkeeper.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the entries of records. */
@Component
public class RecordEntries {

    private static final String ALL = "SELECT organization, position, at, actor, action, subject, details, hash"
            + " FROM record_entry WHERE organization = :organization";
    private static final RowMapper<RecordEntry> ENTRY = (row, number) -> new RecordEntry(
            new RecordEntry.Key(row.getString(1), row.getLong(2)),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getString(8));

    private final JdbcClient database;

    RecordEntries(JdbcClient database) {
        this.database = database;
    }

    /** The entries behind a position, the oldest first. */
    List<RecordEntry> after(String organization, long position, int limit) {
        return of(ALL + " AND position > :after ORDER BY position LIMIT :limit", organization)
                .param("after", position)
                .param("limit", limit)
                .query(ENTRY)
                .list();
    }

    /** The entry at a position. */
    Optional<RecordEntry> at(String organization, long position) {
        return of(ALL + " AND position = :position", organization)
                .param("position", position)
                .query(ENTRY)
                .optional();
    }

    /** The greatest position there is; 0 for none. */
    long last(String organization) {
        return of(
                        "SELECT COALESCE(MAX(position), 0) FROM record_entry WHERE organization = :organization",
                        organization)
                .query(Long.class)
                .single();
    }

    /** The last position such that all up to it were made before a time and stand before a position; empty for none. */
    OptionalLong lastBefore(String organization, Instant before, long below) {
        Long younger = of(
                        "SELECT MIN(position) FROM record_entry WHERE organization = :organization AND at >= :before",
                        organization)
                .param("before", RecordEntry.time(before))
                .query((row, number) -> row.getLong(1) == 0 ? Long.MAX_VALUE : row.getLong(1))
                .single();
        Long first = of(
                        "SELECT COALESCE(MIN(position), 0) FROM record_entry WHERE organization = :organization",
                        organization)
                .query(Long.class)
                .single();
        long last = Math.min(younger, below) - 1;
        return first > 0 && last >= first ? OptionalLong.of(last) : OptionalLong.empty();
    }

    /** Whether an entry tells that all up to a place were pruned. */
    boolean tellOfPruning(RecordHead through) {
        return of(
                                "SELECT COUNT(*) FROM record_entry WHERE organization = :organization AND position > :position"
                                        + " AND action = :action AND subject = :subject AND details = :details",
                                through.organization())
                        .param("position", through.position())
                        .param("action", Pruning.ACTION)
                        .param("subject", Pruning.subject(through))
                        .param("details", Pruning.details(through))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * The entries that a filter lets through, the newest first.
     *
     * @param before only those before this position
     */
    public List<RecordEntry> newest(String organization, RecordFilter filter, long before, int limit) {
        return filtered(
                        ALL + filter.sql() + " AND position < :before ORDER BY position DESC LIMIT :limit",
                        organization,
                        filter)
                .param("before", before)
                .param("limit", limit)
                .query(ENTRY)
                .list();
    }

    /** How many entries a filter lets through. */
    public long count(String organization, RecordFilter filter) {
        return filtered(
                        "SELECT COUNT(*) FROM record_entry WHERE organization = :organization" + filter.sql(),
                        organization,
                        filter)
                .query(Long.class)
                .single();
    }

    /** The actions that a record tells of, by name. */
    public List<String> actions(String organization) {
        return of(
                        "SELECT DISTINCT action FROM record_entry WHERE organization = :organization ORDER BY action",
                        organization)
                .query(String.class)
                .list();
    }

    /** Who did what a record tells of. */
    public List<String> actors(String organization) {
        return of("SELECT DISTINCT actor FROM record_entry WHERE organization = :organization", organization)
                .query(String.class)
                .list();
    }

    private StatementSpec filtered(String sql, String organization, RecordFilter filter) {
        StatementSpec statement = of(sql, organization);
        filter.parameters().forEach(statement::param);
        return statement;
    }

    private StatementSpec of(String sql, String organization) {
        return database.sql(sql).param("organization", organization);
    }
}
