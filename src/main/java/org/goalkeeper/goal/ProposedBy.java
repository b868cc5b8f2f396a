package org.goalkeeper.goal;

/** Who suggested a goal. */
public enum ProposedBy implements Worded {
    /** The team itself. */
    TEAM("team"),
    /** Those above it. */
    LEADERSHIP("leadership"),
    /** Both together. */
    JOINT("joint");

    private final String word;

    ProposedBy(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
