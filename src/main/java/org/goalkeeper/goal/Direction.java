package org.goalkeeper.goal;

/** Which way a number is meant to move. */
public enum Direction implements Worded {
    /** Up. */
    INCREASE("increase"),
    /** Down. */
    DECREASE("decrease");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
