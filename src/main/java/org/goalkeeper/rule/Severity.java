package org.goalkeeper.rule;

/** How much a finding weighs, from the heaviest to the lightest. */
public enum Severity {
    /** Must be mended; fails the gate by default. */
    ERROR,
    /** Should be mended. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The word documents and reports use, such as {@code error}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The lighter of the two. */
    public Severity atMost(Severity limit) {
        return compareTo(limit) < 0 ? limit : this;
    }
}
