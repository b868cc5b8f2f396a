package org.goalkeeper.evaluation.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.rule.Settings;
import org.jspecify.annotations.Nullable;

/** The entries to look for under one settings, by their first word. */
final class MentionIndex {

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final int[] table;

    MentionIndex(List<MentionRequest> requests, Settings settings) {
        for (MentionRequest request : requests) {
            if (settings.on(request.rule())) {
                for (String form : settings.words(request.slot()).meanings().keySet()) {
                    add(form, request);
                }
            }
        }
        table = new int[Integer.highestOneBit(Math.max(1, entries.size())) * 8];
        for (String word : entries.keySet()) {
            int hash = Letters.hash(word);
            int at = hash & table.length - 1;
            while (table[at] != 0 && table[at] != hash) {
                at = at + 1 & table.length - 1;
            }
            table[at] = hash;
        }
    }

    private void add(String form, MentionRequest request) {
        Title words = Title.of(apart(form));
        if (words.size() > 0) {
            entries.computeIfAbsent(words.run(0, 1), word -> new ArrayList<>(1))
                    .add(new Entry(form, words.run(0, words.size()), words.size(), request));
        }
    }

    void scan(LinkedGoal goal, String field, String text, List<? super LinkedMention> found) {
        if (entries.isEmpty()) {
            return;
        }
        String words = apart(text);
        if (mayMention(words)) {
            collect(goal, field, Title.of(words), found);
        }
    }

    // Words tied by a hyphen are mentioned as well as others: commission-linked, pay-raise.
    private static String apart(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Letters.isHyphen(text.charAt(i))) {
                return text.replace('-', ' ').replace('\u2010', ' ').replace('\u2011', ' ');
            }
        }
        return text;
    }

    // The good path: one look into a table of hashes a word, and nothing is copied.
    private boolean mayMention(String text) {
        WordCursor words = new WordCursor(Letters.prepared(text));
        while (words.next()) {
            int hash = words.hash();
            int at = hash & table.length - 1;
            while (table[at] != 0) {
                if (table[at] == hash) {
                    return true;
                }
                at = at + 1 & table.length - 1;
            }
        }
        return false;
    }

    private void collect(LinkedGoal goal, String field, Title words, List<? super LinkedMention> found) {
        for (int at = 0; at < words.size(); at++) {
            @Nullable List<Entry> candidates = entries.get(words.run(at, 1));
            if (candidates == null) {
                continue;
            }
            for (Entry entry : candidates) {
                int last = at + entry.length - 1;
                if (last < words.size() && words.run(at, entry.length).equals(entry.folded)) {
                    MentionRequest request = entry.request;
                    found.add(new LinkedMention(goal, field, request.lexicon(), request.slot(), entry.form, at, last));
                }
            }
        }
    }

    private record Entry(String form, String folded, int length, MentionRequest request) {}
}
