package org.goalkeeper.organization;

import java.util.Map;

/** A document with a key for each owner, and the keys that were made for it. */
public final class KeyedDocument {

    private final byte[] bytes;
    private final Map<String, OwnerKey> made;

    /** @param made the new keys, by the hash of what they stand for */
    KeyedDocument(byte[] bytes, Map<String, OwnerKey> made) {
        this.bytes = bytes;
        this.made = Map.copyOf(made);
    }

    /** A copy of the text, as it is stored. */
    public byte[] bytes() {
        return bytes.clone();
    }

    Map<String, OwnerKey> made() {
        return made;
    }
}
