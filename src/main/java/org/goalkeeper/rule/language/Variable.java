package org.goalkeeper.rule.language;

import org.goalkeeper.rule.vocabulary.FactType;
import org.jspecify.annotations.Nullable;

/** A variable of the rule that is being read. */
final class Variable {

    /** What bound it. */
    enum Origin {
        PARAMETER,
        FACT,
        /** A pattern that an accumulate runs over. */
        SOURCE,
        TOTAL
    }

    final String name;
    final Kind kind;
    final @Nullable FactType fact;
    final Origin origin;
    final int pattern;
    final int offset;
    boolean optional;
    boolean used;
    /** Whether the accumulate that bound it is over. */
    boolean hidden;

    /**
     * @param fact the type of the fact it stands for; null where it stands for a value
     * @param pattern the number of the pattern that binds it
     */
    Variable(
            String name, Kind kind, @Nullable FactType fact, Origin origin, boolean optional, int pattern, int offset) {
        this.name = name;
        this.kind = kind;
        this.fact = fact;
        this.origin = origin;
        this.optional = optional;
        this.pattern = pattern;
        this.offset = offset;
    }

    /** Whether it stands for a value that messages, fixes and later patterns may use. */
    boolean isValue() {
        return origin != Origin.SOURCE && kind != Kind.FACT && kind != Kind.UNKNOWN;
    }
}
