package org.goalkeeper.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a resolved rule set says about every rule of a catalogue, by number: which are on, and the value of each
 * parameter. Rules and parameters are numbered by their {@link RuleCatalogue}.
 */
public final class Settings {

    private final boolean[] on;
    private final @Nullable Object[] values;

    /**
     * @param on by rule number, whether the rule is judged
     * @param values by slot: BigDecimal, String, Boolean, LocalDate, a List of those, or {@link Words}; null where the
     *     document's language has no such lexicon
     */
    public Settings(boolean[] on, @Nullable Object[] values) {
        this.on = on.clone();
        this.values = values.clone();
    }

    /** Whether the rule with that number is judged. */
    public boolean on(int rule) {
        return on[rule];
    }

    /** The value in a slot as it is; null where the document's language has no such lexicon. */
    public @Nullable Object value(int slot) {
        return values[slot];
    }

    /** The number in a slot. */
    public BigDecimal number(int slot) {
        return (BigDecimal) present(slot);
    }

    /** The text in a slot. */
    public String text(int slot) {
        return (String) present(slot);
    }

    /** The flag in a slot. */
    public boolean flag(int slot) {
        return (Boolean) present(slot);
    }

    /** The date in a slot. */
    public LocalDate date(int slot) {
        return (LocalDate) present(slot);
    }

    /** The list in a slot. */
    public List<?> list(int slot) {
        return (List<?>) present(slot);
    }

    /** The word list in a slot; an empty one where the document's language has no such lexicon. */
    public Words words(int slot) {
        Object value = values[slot];
        return value == null ? Words.NONE : (Words) value;
    }

    private Object present(int slot) {
        Object value = values[slot];
        if (value == null) {
            throw new IllegalStateException("no value in slot " + slot);
        }
        return value;
    }
}
