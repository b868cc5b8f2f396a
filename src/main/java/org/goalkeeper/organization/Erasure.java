package org.goalkeeper.organization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * That somebody was forgotten.
 *
 * @param key where, and the how manieth it was there
 * @param person id of the member; null for somebody who only stood in goals
 * @param erasedAt when
 */
record Erasure(@Id @Embedded.Empty Key key, @Nullable String person, Instant erasedAt) {

    /**
     * Names an erasure.
     *
     * @param organization the organisation's id
     * @param number from 1
     */
    record Key(String organization, long number) {}

    /** What is said for somebody who was erased. */
    static String word(@Nullable Long number) {
        return "erased-person-" + number;
    }
}
