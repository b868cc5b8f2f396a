package org.goalkeeper.record;

import org.jspecify.annotations.Nullable;

/**
 * Whether a record is as it was written.
 *
 * @param first position of the first entry that is kept; those before it were pruned, as a later entry tells
 * @param end the last entry that was looked at, with its hash: whoever keeps it elsewhere can prove later that nothing up to it was
 *     cut off
 * @param fault the first thing that is wrong; null where all is well
 */
public record Verification(
        long first, RecordHead end, @Nullable Fault fault) {

    /**
     * What is wrong.
     *
     * @param position of the entry
     * @param kind what is wrong with it
     */
    public record Fault(long position, Kind kind) {

        @Override
        public String toString() {
            return "entry " + position + " " + kind.text();
        }
    }

    /** What may be wrong with an entry. */
    public enum Kind {
        /** It is not there. */
        MISSING("is missing"),
        /** Its hash is not that of what it says and the entry before it. */
        CHANGED("was changed, or the one before it"),
        /** It was added without moving the end of the record. */
        BEYOND_END("stands behind the end of the record"),
        /** The end of the record has another hash. */
        END_CHANGED("is the last one, but the end of the record has another hash"),
        /** The beginning of the record was moved, and no entry tells of it. */
        PRUNED_SILENTLY("is where the record begins, but no entry tells that those before it were pruned"),
        /** It is not the entry that somebody wrote down. */
        UNEXPECTED("is not the expected one"),
        /** There is no end, not even of an empty record. */
        NO_END("and all others have no end: the row of the record's end is missing");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** What follows the number of the entry in a sentence. */
        public String text() {
            return text;
        }
    }

    /** Whether all is well. */
    public boolean intact() {
        return fault == null;
    }

    /** How many entries were looked at. */
    public long entries() {
        return end.position() - first + 1;
    }
}
