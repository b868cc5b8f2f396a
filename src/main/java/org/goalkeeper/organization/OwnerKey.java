package org.goalkeeper.organization;

import java.util.Locale;
import java.util.UUID;
import org.goalkeeper.document.patch.WrittenValue;
import org.goalkeeper.record.Hashes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What an owner of goals is called in stored documents.
 *
 * @param key whose documents, and what the word in them ends with
 * @param written how the owner was written within its quotes; null once erased
 * @param owner who it is; null once erased
 * @param writtenHash finds the key of a text; null once erased
 * @param ownerHash finds the keys of an owner, in whatever case; null once erased
 * @param erasure number of the erasure; null where nobody was erased
 */
record OwnerKey(
        @Id @Embedded.Empty Key key,
        @Nullable String written,
        @Nullable String owner,
        @Nullable String writtenHash,
        @Nullable String ownerHash,
        @Nullable Long erasure) {

    static final String PREFIX = "person:";

    /**
     * Names a key.
     *
     * @param organization the organisation's id
     * @param id random
     */
    record Key(String organization, String id) {}

    static OwnerKey of(String organization, WrittenValue named) {
        return new OwnerKey(
                new Key(organization, UUID.randomUUID().toString()),
                named.written(),
                named.value(),
                Hashes.sha256(named.written()),
                hash(named.value()),
                null);
    }

    /** Finds an owner, whatever its case and the blanks around it. */
    static String hash(String owner) {
        return Hashes.sha256(owner.strip().toLowerCase(Locale.ROOT));
    }

    /** The word that stands in documents. */
    String word() {
        return PREFIX + key.id();
    }

    /** What is written for the word where a document is shown. */
    String shownInDocuments() {
        return written == null ? Erasure.word(erasure) : written;
    }

    /** Whom the word means. */
    String shown() {
        return owner == null ? Erasure.word(erasure) : owner;
    }
}
