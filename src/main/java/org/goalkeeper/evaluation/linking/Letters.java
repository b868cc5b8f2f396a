package org.goalkeeper.evaluation.linking;

import org.goalkeeper.rule.Words;

/** What a character is in a text: part of a word or not, and its lower case. */
final class Letters {

    private static final char APOSTROPHE = '\u2019';
    private static final char[] LOWER = new char[128];
    private static final boolean[] WORD = new boolean[128];

    static {
        for (char c = 0; c < 128; c++) {
            LOWER[c] = Character.toLowerCase(c);
            WORD[c] = Character.isLetterOrDigit(c);
        }
    }

    private Letters() {}

    /** Whether it is a letter, a digit or a mark on one. */
    static boolean isWord(char c) {
        return c < 128 ? WORD[c] : Character.isLetterOrDigit(c) || isMark(c);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == APOSTROPHE;
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Lower case; a typographic apostrophe or hyphen as the plain one. */
    static char fold(char c) {
        if (c < 128) {
            return LOWER[c];
        }
        return c == APOSTROPHE ? '\'' : isHyphen(c) ? '-' : Character.toLowerCase(c);
    }

    /** The hash of a word as {@link WordCursor} takes it. */
    static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + fold(word.charAt(i));
        }
        return hash;
    }

    /** The text itself where folding it letter by letter gives what {@link Words#fold} gives, else folded. */
    static String prepared(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f && !isStable(c)) {
                return Words.fold(text);
            }
        }
        return text;
    }

    // Latin letters but ß and the usual dashes, quotes and the euro sign have no compatibility form.
    private static boolean isStable(char c) {
        return c >= 0xc0 && c <= 0xff && c != 'ß' || c == '\u20ac' || c >= '\u2012' && c <= '\u201e' && c != '\u2017';
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
