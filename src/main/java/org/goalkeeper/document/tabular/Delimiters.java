package org.goalkeeper.document.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what parts the columns of a delimited text. */
final class Delimiters {
    private static final char[] KNOWN = {',', ';', '\t', '|'};
    private static final int SAMPLE = 40;

    private Delimiters() {}

    /**
     * The known delimiter that parts most of the first rows into equally many columns, outside quotes; a comma where
     * there is none.
     */
    static char detect(String text) {
        char best = ',';
        long bestScore = 0;
        for (char candidate : KNOWN) {
            Map<Integer, Integer> rowsByCount = new HashMap<>();
            for (int count : counts(text, candidate)) {
                if (count > 0) {
                    rowsByCount.merge(count, 1, Integer::sum);
                }
            }
            long score = rowsByCount.entrySet().stream()
                    .mapToLong(e -> (long) e.getValue() * 1000 + e.getKey())
                    .max()
                    .orElse(0);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static List<Integer> counts(String text, char delimiter) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < text.length() && counts.size() < SAMPLE; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == delimiter) {
                count++;
            } else if (!quoted && c == '\n') {
                counts.add(count);
                count = 0;
            }
        }
        if (counts.size() < SAMPLE) {
            counts.add(count);
        }
        return counts;
    }
}
