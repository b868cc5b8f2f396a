package org.goalkeeper.record;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes what a record no longer has to keep. First an entry tells how far; then the beginning of the record is moved there, which the
 * database allows only where such an entry stands; then the database allows to delete what is before the beginning.
 */
@Component
public class Pruning {

    /** What tells that entries were pruned. */
    static final String ACTION = "record.pruned";

    private final JdbcClient database;
    private final RecordEntries entries;
    private final RecordHeads heads;
    private final RecordBook record;
    private final TransactionTemplate transaction;

    Pruning(
            JdbcClient database,
            RecordEntries entries,
            RecordHeads heads,
            RecordBook record,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.entries = entries;
        this.heads = heads;
        this.record = record;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Removes the oldest entries of an organisation.
     *
     * @param before those made before this
     * @param below and before this position
     * @return how many
     */
    public long prune(String organization, Instant before, long below) {
        Optional<RecordHead> through = lastBefore(organization, before, below);
        if (through.isEmpty()) {
            return 0;
        }
        record.change(organization, Actors.GOALKEEPER, change -> {
            change.note(
                    ACTION, subject(through.get()), Map.of("hash", through.get().hash()));
            return change;
        });
        return transaction.execute(status -> {
            heads.startAfter(through.get());
            return (long) database.sql(
                            "DELETE FROM record_entry WHERE organization = :organization AND position <= :position")
                    .param("organization", organization)
                    .param("position", through.get().position())
                    .update();
        });
    }

    private Optional<RecordHead> lastBefore(String organization, Instant before, long below) {
        long end = heads.find(organization).map(RecordHead::position).orElse(0L);
        OptionalLong position = entries.lastBefore(organization, before, Math.min(below, end));
        return position.isEmpty()
                ? Optional.empty()
                : entries.at(organization, position.getAsLong()).map(RecordEntry::head);
    }

    static String subject(RecordHead through) {
        return "record/" + through.position();
    }

    static String details(RecordHead through) {
        return "{\"hash\":\"" + through.hash() + "\"}";
    }
}
