package org.goalkeeper.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.goalkeeper.source.Names;
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.Node.ArrayNode;
import org.goalkeeper.source.tree.Node.Entry;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.Node.ScalarNode;
import org.goalkeeper.source.tree.Token;
import org.jspecify.annotations.Nullable;

/** Reads edits of word lists. */
final class WordEditReader {

    /** What an edit may hold. */
    static final List<String> KEYS = List.of("add", "remove");

    private static final int LONGEST_ENTRY = 100;

    private final FileProblems problems;

    WordEditReader(FileProblems problems) {
        this.problems = problems;
    }

    /**
     * Reads {@code { add: […], remove: […] }}.
     *
     * @param place the word list as messages name it
     * @param before the list before the edit
     * @return null, and a problem, where the node is no edit
     */
    @Nullable
    WordEdit edit(String place, Node node, WordList before) {
        if (!(node instanceof ObjectNode object)) {
            problems.unexpected(place, node, "{ add: [words], remove: [words] }");
            return null;
        }
        List<LexiconEntry> added = List.of();
        List<String> removed = List.of();
        for (Entry entry : object.entries().values()) {
            switch (entry.name()) {
                case "add" -> {
                    List<LexiconEntry> entries = entries(place, entry.value());
                    added = entries == null ? added : entries;
                }
                case "remove" -> removed = removed(place, entry.value(), before);
                default -> problems.unknown(entry.location(), entry.name(), "edit of a word list", KEYS);
            }
        }
        return new WordEdit(false, removed, added);
    }

    /** The entries of a list; null, and a problem, where the node is no list of words. */
    @Nullable
    List<LexiconEntry> entries(String place, Node node) {
        if (!(node instanceof ArrayNode array)) {
            String hint = node instanceof ObjectNode object
                            && object.entries().keySet().stream().anyMatch(KEYS::contains)
                    ? " (state what is added or removed under `lexicons`)"
                    : "";
            problems.unexpected(place, node, "a list of words" + hint);
            return null;
        }
        List<LexiconEntry> entries = new ArrayList<>();
        for (Node item : array.items()) {
            if (item instanceof ScalarNode scalar
                    && scalar.token() == Token.TEXT
                    && scalar.text().length() <= LONGEST_ENTRY
                    && !LexiconEntry.of(scalar.text()).text().isEmpty()) {
                entries.add(LexiconEntry.of(scalar.text()));
            } else {
                problems.unexpected(
                        place, item, "one or a few words, at most " + LONGEST_ENTRY + " characters (quote them)");
            }
        }
        return entries;
    }

    private List<String> removed(String place, Node node, WordList before) {
        List<LexiconEntry> entries = entries(place, node);
        if (entries == null
                || !(node instanceof ArrayNode array)
                || entries.size() < array.items().size()) {
            return List.of();
        }
        Set<String> listed = listed(before);
        for (int i = 0; i < entries.size(); i++) {
            String text = entries.get(i).text();
            if (!listed.contains(text)) {
                problems.add(
                        array.items().get(i).location(),
                        place + ": `" + text + "` is not in the list" + Names.didYouMean(text, listed));
            }
        }
        return entries.stream().map(LexiconEntry::text).toList();
    }

    private static Set<String> listed(WordList list) {
        Set<String> listed = new LinkedHashSet<>();
        for (String language : list.lexicons().languages()) {
            Lexicon lexicon = list.entries(language);
            if (lexicon != null) {
                listed.addAll(lexicon.entries().keySet());
            }
        }
        return listed;
    }
}
