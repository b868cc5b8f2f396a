package org.goalkeeper.goal;

import org.jspecify.annotations.Nullable;

/**
 * A part of the organisation that has goals.
 *
 * @param id its id
 * @param name what people call it; null where only the id is known
 * @param level how high it stands; null where unknown
 * @param parent the id of the team above; null for the topmost
 * @param headcount its people; null where not stated
 */
public record Team(
        String id,
        @Nullable String name,
        @Nullable TeamLevel level,
        @Nullable String parent,
        @Nullable Integer headcount) {}
