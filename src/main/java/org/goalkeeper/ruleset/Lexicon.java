package org.goalkeeper.ruleset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goalkeeper.rule.Words;
import org.jspecify.annotations.Nullable;

/**
 * A word list of one language as it is written.
 *
 * @param language the language
 * @param inflection the name of the inflection it asks for; null for none
 * @param entries by entry, folded: what it means; an empty text for nothing
 */
record Lexicon(String language, @Nullable String inflection, Map<String, String> entries) {

    /** Copies the entries in their order. */
    Lexicon {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The list with other entries. */
    Lexicon with(Map<String, String> others) {
        return new Lexicon(language, inflection, others);
    }

    /** Every form of every entry; the first entry that has a form says what it means. */
    Words words() {
        Inflection inflections = Inflection.of(language, inflection);
        Map<String, String> meanings = new LinkedHashMap<>(entries.size() * 4);
        entries.forEach((entry, meaning) -> {
            for (String form : inflections.forms(entry)) {
                meanings.putIfAbsent(form, meaning);
            }
        });
        return new Words(meanings);
    }
}
