package org.goalkeeper.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of key-result/direction.
 *
 * @param verbs by verb or run of words, which way it says that a number goes
 * @param hedges words beside which a verb says nothing of the numbers
 */
public record DirectionWords(Map<String, String> verbs, Set<String> hedges) {

    private static final int LONGEST_RUN = 4;

    boolean contradict(String title, String moves) {
        String[] words = title.toLowerCase(Locale.ROOT).split(" ");
        boolean contradicts = false;
        for (int from = 0; from < words.length; from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < words.length && to < from + LONGEST_RUN; to++) {
                String text =
                        run.append(to == from ? "" : " ").append(words[to]).toString();
                String meaning = from == 0 ? verbs.get(text) : null;
                contradicts |= meaning != null && !meaning.equals(moves);
                if (hedges.contains(text)) {
                    return false;
                }
            }
        }
        return contradicts;
    }
}
