package org.goalkeeper.rule.vocabulary;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property that rules may name.
 *
 * @param name its name
 * @param type what its values are
 * @param optional whether it may be null
 * @param accessor reads it from a fact of its type
 */
public record Property(String name, PropertyType type, boolean optional, Function<Object, @Nullable Object> accessor) {

    /** Its value for a fact of its type. */
    public @Nullable Object of(Object fact) {
        return accessor.apply(fact);
    }
}
