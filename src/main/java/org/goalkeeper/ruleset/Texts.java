package org.goalkeeper.ruleset;

/** How values are shown in messages. */
final class Texts {

    private static final int LONGEST = 60;

    private Texts() {}

    /** The text, at most 60 characters of it. */
    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
