package org.goalkeeper.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about a rule that a rule set may change.
 *
 * @param name its name
 * @param kind what its values are
 * @param list whether it is a list of such values
 * @param defaultValue a BigDecimal, String, Boolean or LocalDate, or a List of them; for words the lexicon's name
 * @param min the smallest number allowed; null where it is no number
 * @param max the largest number allowed; null where it is no number
 * @param choices the texts allowed; empty where any is
 */
public record Parameter(
        String name,
        Kind kind,
        boolean list,
        Object defaultValue,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        List<String> choices) {

    /** What the values of a parameter are. */
    public enum Kind {
        /** A decimal number. */
        NUMBER,
        /** A text. */
        TEXT,
        /** True or false. */
        FLAG,
        /** A calendar date. */
        DATE,
        /** A word list: the lexicon of the document's language, as the rule set edits it. */
        WORDS
    }

    /** Copies the choices. */
    public Parameter {
        choices = List.copyOf(choices);
    }
}
