package org.goalkeeper.record;

import java.util.List;
import java.util.Optional;
import org.goalkeeper.record.Verification.Fault;
import org.goalkeeper.record.Verification.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads records from their beginning and proves their hashes, also while others write. */
@Component
public class Verifier {

    private static final int AT_ONCE = 1000;

    private final RecordHeads heads;
    private final RecordEntries entries;

    Verifier(RecordHeads heads, RecordEntries entries) {
        this.heads = heads;
        this.entries = entries;
    }

    /** Verifies what is in a database, without a service. */
    public static Verifier of(JdbcClient database) {
        return new Verifier(new RecordHeads(database), new RecordEntries(database));
    }

    /** Of whom records are kept, by id; {@link Actors#INSTANCE} is the first. */
    public List<String> organizations() {
        return heads.organizations();
    }

    /** Verifies an organisation's record. */
    public Verification verify(String organization) {
        return verify(organization, null);
    }

    /**
     * Verifies an organisation's record, and that it still holds an entry that somebody wrote down.
     *
     * @param expected position and hash as an earlier verification gave them; null for none
     */
    public Verification verify(String organization, @Nullable RecordHead expected) {
        while (true) {
            RecordHead start = heads.start(organization);
            Verification found = verify(organization, start, expected);
            // Entries that are pruned meanwhile are not missing.
            if (found.intact() || start.equals(heads.start(organization))) {
                return found;
            }
        }
    }

    private Verification verify(String organization, RecordHead start, @Nullable RecordHead expected) {
        Optional<RecordHead> head = heads.find(organization);
        if (head.isEmpty()) {
            return faulty(start, start, start.position(), Kind.NO_END);
        }
        RecordHead at = start;
        while (at.position() < head.get().position()) {
            List<RecordEntry> next = entries.after(organization, at.position(), AT_ONCE);
            if (next.isEmpty()) {
                return faulty(start, at, at.position() + 1, Kind.MISSING);
            }
            for (RecordEntry entry : next) {
                if (entry.key().position() > head.get().position()) {
                    break;
                }
                if (entry.key().position() != at.position() + 1) {
                    return faulty(start, at, at.position() + 1, Kind.MISSING);
                }
                if (!entry.hash().equals(entry.hashAfter(at.hash()))) {
                    return faulty(start, at, at.position() + 1, Kind.CHANGED);
                }
                at = entry.head();
                if (expected != null && expected.position() == at.position() && !expected.equals(at)) {
                    return faulty(start, at, at.position(), Kind.UNEXPECTED);
                }
            }
        }
        return new Verification(start.position() + 1, at, faultAtTheEnds(start, at, head.get(), expected));
    }

    private @Nullable Fault faultAtTheEnds(
            RecordHead start, RecordHead at, RecordHead head, @Nullable RecordHead expected) {
        if (!at.equals(head)) {
            return new Fault(at.position(), Kind.END_CHANGED);
        }
        // In this order: what is written meanwhile moves the end before it can be seen.
        long last = entries.last(at.organization());
        long end = heads.find(at.organization()).map(RecordHead::position).orElse(0L);
        if (last > end) {
            return new Fault(end + 1, Kind.BEYOND_END);
        }
        if (start.position() > 0 && !entries.tellOfPruning(start)) {
            return new Fault(start.position() + 1, Kind.PRUNED_SILENTLY);
        }
        if (expected != null && expected.position() > at.position()) {
            return new Fault(at.position() + 1, Kind.MISSING);
        }
        return null;
    }

    private static Verification faulty(RecordHead start, RecordHead at, long position, Kind kind) {
        return new Verification(start.position() + 1, at, new Fault(position, kind));
    }
}
