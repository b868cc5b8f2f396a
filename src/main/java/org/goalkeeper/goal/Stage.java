package org.goalkeeper.goal;

/** Where a goal set stands in its cycle; a rule runs only in its stages. */
public enum Stage implements Worded {
    /** Proposed, not yet agreed. */
    DRAFT("draft"),
    /** Agreed, the cycle is running. */
    ACTIVE("active"),
    /** The cycle is over and goals are scored. */
    CLOSED("closed");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
