package org.goalkeeper.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * What a finding is about.
 *
 * @param type what it is
 * @param id its id; for the document the organisation's id or an empty text
 * @param title its title or name; null where it has none
 * @param team id of its team; null where it has none
 * @param pointer JSON pointer of its place in the submitted document; an empty text for the document
 */
public record Subject(
        SubjectType type,
        String id,
        @Nullable String title,
        @Nullable String team,
        String pointer) {}
