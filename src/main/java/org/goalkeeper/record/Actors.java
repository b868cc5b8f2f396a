package org.goalkeeper.record;

/** Who acts, beside people. */
public final class Actors {

    /** Goalkeeper itself, where a change follows from another. */
    public static final String GOALKEEPER = "goalkeeper";

    /** The record of what belongs to no organisation: people, and organisations that are made. */
    public static final String INSTANCE = "-";

    private Actors() {}
}
