package org.goalkeeper.ruleset;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms in which an entry of a lexicon is looked for. */
@FunctionalInterface
interface Inflection {

    /** Entries are looked for as they are listed. */
    Inflection NONE = List::of;

    /** The names that the first line of a lexicon may ask for. */
    List<String> NAMES = List.of("nouns", "verbs");

    /** By language and name; German nouns are listed in every form that matters, since their plurals follow no rule. */
    Map<String, Inflection> KNOWN =
            Map.of("en verbs", EnglishVerbs::forms, "en nouns", EnglishNouns::forms, "de verbs", GermanVerbs::forms);

    /**
     * The forms of an entry, the entry itself first.
     *
     * @param entry one or more words, folded
     */
    List<String> forms(String entry);

    /**
     * The inflection of a language; none where the language has none of its own.
     *
     * @param name one of {@link #NAMES}; null for none
     */
    static Inflection of(String language, @Nullable String name) {
        return name == null ? NONE : KNOWN.getOrDefault(language + " " + name, NONE);
    }
}
