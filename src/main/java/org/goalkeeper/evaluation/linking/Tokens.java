package org.goalkeeper.evaluation.linking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The blank-separated tokens of a title as written. */
final class Tokens {

    private Tokens() {}

    /** Every run of one or two tokens, also with the punctuation around them cut off. */
    static List<String> of(String title) {
        List<String> single = split(title);
        Set<String> tokens = new LinkedHashSet<>();
        for (int i = 0; i < single.size(); i++) {
            add(tokens, single.get(i));
            if (i + 1 < single.size()) {
                add(tokens, single.get(i) + " " + single.get(i + 1));
            }
        }
        return List.copyOf(tokens);
    }

    private static void add(Set<String> tokens, String token) {
        tokens.add(token);
        int from = 0;
        int to = token.length();
        while (from < to && !isCore(token.charAt(from))) {
            from++;
        }
        while (to > from && !isCore(token.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            tokens.add(token.substring(from, to));
            addWithPercentSign(tokens, token, from, to);
        }
    }

    // "X%." is the token "X%": a percent sign belongs to what it stands behind.
    private static void addWithPercentSign(Set<String> tokens, String token, int from, int to) {
        if (to < token.length() && token.charAt(to) == '%') {
            tokens.add(token.substring(from, to + 1));
        }
    }

    private static boolean isCore(char c) {
        return Letters.isWord(c) || Character.isSurrogate(c);
    }

    private static List<String> split(String title) {
        List<String> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= title.length(); i++) {
            boolean blank = i == title.length()
                    || Character.isWhitespace(title.charAt(i))
                    || Character.isSpaceChar(title.charAt(i));
            if (!blank && start < 0) {
                start = i;
            } else if (blank && start >= 0) {
                tokens.add(title.substring(start, i));
                start = -1;
            }
        }
        return tokens;
    }
}
