package org.goalkeeper.rule;

import java.util.ArrayList;
import java.util.List;

/** The words and marks of a parameter declaration. */
final class ParameterWords {

    private static final String MARKS = "=;,[]|";

    private final List<String> words = new ArrayList<>();
    private final List<Boolean> quoted = new ArrayList<>();
    private int at;

    /** Cuts the text; what stands in single quotes is one word. */
    ParameterWords(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (c == ' ') {
                i++;
                continue;
            }
            if (c == '\'') {
                end = text.indexOf('\'', i + 1);
                end = end < 0 ? text.length() : end;
                add(text.substring(i + 1, end), true);
                i = end + 1;
                continue;
            }
            if (text.startsWith("..", i)) {
                end = i + 2;
            } else if (MARKS.indexOf(c) < 0) {
                while (end < text.length() && !endsWord(text, end)) {
                    end++;
                }
            }
            add(text.substring(i, end), false);
            i = end;
        }
    }

    private static boolean endsWord(String text, int at) {
        return MARKS.indexOf(text.charAt(at)) >= 0
                || text.charAt(at) == ' '
                || text.charAt(at) == '\''
                || text.startsWith("..", at);
    }

    private void add(String word, boolean inQuotes) {
        words.add(word);
        quoted.add(inQuotes);
    }

    /** Whether the next word stands in quotes. */
    boolean isQuoted() {
        return at < words.size() && quoted.get(at);
    }

    boolean takeIf(String expected) {
        if (at < words.size() && !quoted.get(at) && words.get(at).equals(expected)) {
            at++;
            return true;
        }
        return false;
    }

    void expect(String expected) {
        if (!takeIf(expected)) {
            throw new IllegalArgumentException("found " + found() + ", expected `" + expected + "`");
        }
    }

    /** Takes a word. */
    String take(String expected) {
        if (at == words.size()
                || !quoted.get(at)
                        && (MARKS.contains(words.get(at)) || words.get(at).equals(".."))) {
            throw new IllegalArgumentException("found " + found() + ", expected " + expected);
        }
        return words.get(at++);
    }

    void expectEnd() {
        if (at < words.size()) {
            throw new IllegalArgumentException("found " + found() + ", expected `;` before the next parameter");
        }
    }

    private String found() {
        if (at == words.size()) {
            return "the end";
        }
        String word = words.get(at);
        return "`" + (word.length() > 60 ? word.substring(0, 60) + "…" : word) + "`";
    }
}
