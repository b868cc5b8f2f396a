package org.goalkeeper.ruleset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rule set does to a word list, in every language the same.
 *
 * @param replaces whether the added entries are the whole list from here on
 * @param removed the entries taken out first, folded
 * @param added the entries put in then, at the end
 */
record WordEdit(boolean replaces, List<String> removed, List<LexiconEntry> added) {

    /** Copies the lists. */
    WordEdit {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** The entries after the edit. */
    Map<String, String> applyTo(Map<String, String> entries) {
        Map<String, String> edited = replaces ? new LinkedHashMap<>() : new LinkedHashMap<>(entries);
        removed.forEach(edited::remove);
        added.forEach(entry -> edited.put(entry.text(), entry.meaning()));
        return edited;
    }
}
