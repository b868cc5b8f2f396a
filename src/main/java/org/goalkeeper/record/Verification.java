package org.goalkeeper.record;

import org.jspecify.annotations.Nullable;

/**
 * Whether a record is as it was written.
 *
 * @param entries how many entries were looked at
 * @param hash the hash that seals the last of them
 * @param brokenAt position of the first entry that is missing, changed or out of place; null where all is well
 */
public record Verification(
        long entries, String hash, @Nullable Long brokenAt) {

    /** Whether all is well. */
    public boolean intact() {
        return brokenAt == null;
    }
}
