package org.goalkeeper.goal;

/** Whether a goal must be reached in full (Google OKR playbook). */
public enum Commitment implements Worded {
    /** A stretch: 0.7 is success. */
    ASPIRATIONAL("aspirational"),
    /** A promise: 1.0 is expected. */
    COMMITTED("committed");

    private final String word;

    Commitment(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
