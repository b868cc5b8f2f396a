package org.goalkeeper.record;

import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a record from its beginning and proves its hashes. */
@Component
public class Verifier {

    private static final int AT_ONCE = 1000;

    private final RecordHeads heads;
    private final RecordEntries entries;

    Verifier(RecordHeads heads, RecordEntries entries) {
        this.heads = heads;
        this.entries = entries;
    }

    /**
     * Verifies an organisation's record.
     *
     * @throws IllegalArgumentException where no record is kept for it
     */
    public Verification verify(String organization) {
        RecordHead head = heads.findByOrganization(organization)
                .orElseThrow(() -> new IllegalArgumentException("no record is kept for " + organization));
        String hash = Hashes.NONE;
        long position = 0;
        while (position < head.position()) {
            List<RecordEntry> next = entries.findAfter(organization, position, AT_ONCE);
            for (RecordEntry entry : next) {
                if (entry.key().position() > head.position()) {
                    break;
                }
                if (entry.key().position() != position + 1 || !entry.hash().equals(entry.hashAfter(hash))) {
                    return new Verification(position, hash, position + 1);
                }
                position++;
                hash = entry.hash();
            }
            if (next.isEmpty()) {
                return new Verification(position, hash, position + 1);
            }
        }
        return new Verification(position, hash, hash.equals(head.hash()) ? null : position);
    }
}
