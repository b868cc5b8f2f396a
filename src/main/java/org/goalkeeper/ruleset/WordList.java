package org.goalkeeper.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goalkeeper.rule.Words;
import org.jspecify.annotations.Nullable;

/**
 * The word list of a rule as its rule set has it: a lexicon and what is done to it.
 *
 * @param lexicons where the lexicon is found
 * @param name the lexicon's name
 * @param edits what is done to it, in order
 */
record WordList(Lexicons lexicons, String name, List<WordEdit> edits) {

    /** Copies the edits. */
    WordList {
        edits = List.copyOf(edits);
    }

    /** The list with one more edit. */
    WordList edited(WordEdit edit) {
        List<WordEdit> all = new ArrayList<>(edits);
        all.add(edit);
        return new WordList(lexicons, name, all);
    }

    /** The entries in a language; null where the language has no such list. */
    @Nullable
    Lexicon entries(String language) {
        Lexicon lexicon = lexicons.find(language, name);
        if (edits.isEmpty() || lexicon == null && edits.stream().noneMatch(WordEdit::replaces)) {
            return lexicon;
        }
        Lexicon edited = lexicon == null ? new Lexicon(language, null, Map.of()) : lexicon;
        for (WordEdit edit : edits) {
            edited = edited.with(edit.applyTo(edited.entries()));
        }
        return edited;
    }

    /** All forms in a language; null where the language has no such list. */
    @Nullable
    Words words(String language) {
        if (edits.isEmpty()) {
            return lexicons.words(language, name);
        }
        Lexicon entries = entries(language);
        return entries == null ? null : entries.words();
    }
}
