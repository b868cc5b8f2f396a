package org.goalkeeper.goal;

/** Whether a KPI tells the future or the past. */
public enum Indicator implements Worded {
    /** Moves before the outcome does. */
    LEADING("leading"),
    /** Moves after it. */
    LAGGING("lagging");

    private final String word;

    Indicator(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
