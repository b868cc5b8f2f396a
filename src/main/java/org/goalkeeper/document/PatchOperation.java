package org.goalkeeper.document;

import org.jspecify.annotations.Nullable;

/**
 * One operation of an RFC 6902 patch.
 *
 * @param op add, replace or remove
 * @param path the JSON pointer it applies to
 * @param value a String, BigDecimal, Boolean, LocalDate, List or Map of such; null for remove
 */
public record PatchOperation(
        String op, String path, @Nullable Object value) {}
