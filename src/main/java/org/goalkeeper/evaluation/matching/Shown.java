package org.goalkeeper.evaluation.matching;

import org.jspecify.annotations.Nullable;

/**
 * A value that decided.
 *
 * @param name the property, variable or total as the rule names it
 * @param value its value; null where it is not known
 */
public record Shown(String name, @Nullable Object value) {

    @Override
    public String toString() {
        return name + " = " + Template.format(value);
    }
}
