package org.goalkeeper.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A word list ready for look-up: every form of every entry, case-folded, with what it means. */
public final class Words {

    /** The list without words. */
    public static final Words NONE = new Words(Map.of());

    private final Map<String, String> meanings;

    /**
     * @param meanings by form, case-folded, blanks single: what the lexicon says it means; an empty text for nothing
     */
    public Words(Map<String, String> meanings) {
        this.meanings = new LinkedHashMap<>(meanings);
    }

    /** Whether the list has no word. */
    public boolean isEmpty() {
        return meanings.isEmpty();
    }

    /** Whether the list has that form. */
    public boolean has(String form) {
        return meanings.containsKey(form);
    }

    /** Whether the list has one of those forms. */
    public boolean hasAny(Collection<String> forms) {
        for (String form : forms) {
            if (meanings.containsKey(form)) {
                return true;
            }
        }
        return false;
    }

    /** All forms with what they mean, in the lexicon's order; an empty text for nothing. */
    public Map<String, String> meanings() {
        return java.util.Collections.unmodifiableMap(meanings);
    }
}
