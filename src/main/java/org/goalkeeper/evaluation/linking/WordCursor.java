package org.goalkeeper.evaluation.linking;

/**
 * Walks over the words of a text without copying it. A word is a run of letters and digits; an apostrophe or hyphen
 * between two of them, and a point or comma between two digits, belong to it.
 */
final class WordCursor {

    private final String text;
    private int start;
    private int end;
    private int hash;

    WordCursor(String text) {
        this.text = text;
    }

    /** Moves to the next word; false where there is none. */
    boolean next() {
        int length = text.length();
        int at = end;
        while (at < length && !Letters.isWord(text.charAt(at))) {
            at++;
        }
        if (at == length) {
            return false;
        }
        start = at;
        int sum = 0;
        while (at < length && (Letters.isWord(text.charAt(at)) || joins(at))) {
            sum = 31 * sum + Letters.fold(text.charAt(at));
            at++;
        }
        end = at;
        hash = sum;
        return true;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The hash of the word in lower case, as {@link Letters#hash} takes it. */
    int hash() {
        return hash;
    }

    private boolean joins(int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (Letters.isApostrophe(c) || Letters.isHyphen(c)) {
            return Letters.isWord(before) && Letters.isWord(after);
        }
        return (c == '.' || c == ',') && Letters.isDigit(before) && Letters.isDigit(after);
    }
}
