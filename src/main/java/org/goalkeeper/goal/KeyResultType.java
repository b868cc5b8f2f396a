package org.goalkeeper.goal;

/** How a key result is judged. */
public enum KeyResultType implements Worded {
    /** By a number moving from a baseline to a target. */
    METRIC("metric"),
    /** By something being done. */
    MILESTONE("milestone");

    private final String word;

    KeyResultType(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
