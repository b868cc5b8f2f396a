package org.goalkeeper.organization;

import java.util.List;

/** A document with a key for each owner, and the keys that were made for it. */
public final class KeyedDocument {

    private final byte[] bytes;
    private final List<OwnerKey> made;

    KeyedDocument(byte[] bytes, List<OwnerKey> made) {
        this.bytes = bytes;
        this.made = List.copyOf(made);
    }

    /** A copy of the text, as it is stored. */
    public byte[] bytes() {
        return bytes.clone();
    }

    List<OwnerKey> made() {
        return made;
    }
}
