package org.goalkeeper.goal;

/** Who may see a goal. */
public enum Visibility implements Worded {
    /** Everybody in the organisation. */
    PUBLIC("public"),
    /** Its team only. */
    PRIVATE("private");

    private final String word;

    Visibility(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
