package org.goalkeeper.document.tabular;

import org.goalkeeper.goal.Worded;

/** What parts the whole from the fraction of a number; the other one then groups digits. */
public enum DecimalMark implements Worded {
    /** {@code 1.5}; digits are grouped as in {@code 1,000}. */
    POINT("point", '.'),
    /** {@code 1,5}; digits are grouped as in {@code 1.000}. */
    COMMA("comma", ',');

    private final String word;
    private final char symbol;

    DecimalMark(String word, char symbol) {
        this.word = word;
        this.symbol = symbol;
    }

    @Override
    public String word() {
        return word;
    }

    char symbol() {
        return symbol;
    }

    DecimalMark other() {
        return this == POINT ? COMMA : POINT;
    }
}
