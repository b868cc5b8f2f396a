package org.goalkeeper.record;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The only way to change what an organisation keeps: one change at a time for each organisation, in one transaction with
 * the entries that tell of it. Without an entry nothing is committed.
 */
@Component
public class RecordBook {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final RecordHeads heads;
    private final Turnstiles turnstiles;
    private final JdbcAggregateOperations rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RecordBook(
            RecordHeads heads,
            Turnstiles turnstiles,
            JdbcAggregateOperations rows,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.heads = heads;
        this.turnstiles = turnstiles;
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Makes a change. Others that change the same organisation wait until it is made or undone, so that what the work reads
     * stays true while it writes.
     *
     * @param organization whose data; {@link Actors#INSTANCE} for what belongs to none
     * @param actor the id of the person who makes it, or {@link Actors#GOALKEEPER}
     * @param work makes it and notes it; what it throws undoes everything
     * @return what the work gave
     * @throws IllegalStateException where the work noted nothing, or there is no such organisation
     */
    public <T> T change(String organization, String actor, Function<Change, T> work) {
        return alone(organization, head -> {
            Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Change change = new Change(at, head.position() + 1, actor);
            T result = work.apply(change);
            append(head, change);
            return result;
        });
    }

    /**
     * Does something while nobody changes an organisation: for what must know that nothing follows any more.
     *
     * @param work changes nothing that the organisation keeps
     */
    public void undisturbed(String organization, Runnable work) {
        alone(organization, head -> {
            work.run();
            return head;
        });
    }

    private <T> T alone(String organization, Function<RecordHead, T> work) {
        return turnstiles.pass(
                organization,
                () -> transaction.execute(status -> work.apply(heads.lock(organization)
                        .orElseThrow(() -> new IllegalStateException("no record is kept for " + organization)))));
    }

    /**
     * The position of the last entry: all that is kept with a position up to it is there to be read, and stays as it is.
     *
     * @throws IllegalStateException where there is no such organisation
     */
    public long position(String organization) {
        return heads.find(organization)
                .orElseThrow(() -> new IllegalStateException("no record is kept for " + organization))
                .position();
    }

    /** Opens the record of a new organisation; part of the change that makes it. */
    public void begin(String organization) {
        heads.begin(organization);
    }

    private void append(RecordHead head, Change change) {
        if (change.notes().isEmpty()) {
            throw new IllegalStateException("a change of " + head.organization() + " was not noted");
        }
        List<RecordEntry> entries = new ArrayList<>();
        long position = head.position();
        String hash = head.hash();
        for (Change.Note note : change.notes()) {
            RecordEntry entry = new RecordEntry(
                            new RecordEntry.Key(head.organization(), ++position),
                            RecordEntry.time(change.at()),
                            change.actor(),
                            note.action(),
                            note.subject(),
                            JSON.writeValueAsString(note.details()),
                            "")
                    .sealedAfter(hash);
            hash = entry.hash();
            entries.add(entry);
        }
        rows.insertAll(entries);
        heads.move(new RecordHead(head.organization(), position, hash));
    }
}
