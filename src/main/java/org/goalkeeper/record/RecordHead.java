package org.goalkeeper.record;

import java.util.Optional;

/**
 * A place in an organisation's record, with the hash that seals all up to it.
 *
 * @param organization whose record
 * @param position of an entry; 0 for before the first
 * @param hash of that entry
 */
public record RecordHead(String organization, long position, String hash) {

    /** Before the first entry. */
    static RecordHead none(String organization) {
        return new RecordHead(organization, 0, Hashes.NONE);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @return empty where it is no such text
     */
    public static Optional<RecordHead> parse(String organization, String text) {
        String[] parts = text.split(":", 2);
        return parts.length == 2 && parts[0].matches("[0-9]{1,18}") && parts[1].matches("[0-9a-f]{64}")
                ? Optional.of(new RecordHead(organization, Long.parseLong(parts[0]), parts[1]))
                : Optional.empty();
    }

    /** As it is written down elsewhere, to be compared later: {@code 17:9f86d081…}. */
    public String text() {
        return position + ":" + hash;
    }
}
