package org.goalkeeper.submission;

import java.util.List;
import org.goalkeeper.evaluation.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * What became of one goal from one version to another.
 *
 * @param type what it is
 * @param id its id
 * @param title what it is called now, or was
 * @param kind what became of it
 * @param properties what is different about it; empty for one that came or went
 */
public record GoalChange(SubjectType type, String id, String title, Kind kind, List<Property> properties) {

    /** Copies the properties. */
    public GoalChange {
        properties = List.copyOf(properties);
    }

    /** What became of a goal. */
    public enum Kind {
        /** It was not there before. */
        ADDED,
        /** It is not there any more. */
        REMOVED,
        /** It is not what it was. */
        CHANGED
    }

    /**
     * A property that is different.
     *
     * @param name as documents name it
     * @param before as it was; null where it was not stated
     * @param after as it is; null where it is not stated
     */
    public record Property(
            String name, @Nullable String before, @Nullable String after) {}
}
