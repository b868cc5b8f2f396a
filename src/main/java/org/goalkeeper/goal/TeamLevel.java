package org.goalkeeper.goal;

/** How high a team stands, from the whole company down to one person. */
public enum TeamLevel implements Worded {
    /** The whole organisation. */
    COMPANY("company"),
    /** A part of the organisation. */
    DEPARTMENT("department"),
    /** A team; the level of teams nobody described is unknown instead. */
    TEAM("team"),
    /** One person. */
    INDIVIDUAL("individual");

    private final String word;

    TeamLevel(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
