package org.goalkeeper.document.tabular;

import org.goalkeeper.goal.Worded;

/** Which number of a date such as {@code 03/04/2026} is the day. */
public enum DateOrder implements Worded {
    /** Day, month, year. */
    DMY("dmy"),
    /** Month, day, year. */
    MDY("mdy"),
    /** Year, month, day. */
    YMD("ymd");

    private final String word;

    DateOrder(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
