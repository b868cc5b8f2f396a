package org.goalkeeper.cycle;

import java.util.Locale;
import org.goalkeeper.goal.Stage;

/** How far a cycle is. */
public enum Phase {
    /** Teams draft their goals. */
    PLANNED(Stage.DRAFT),
    /** The goals are agreed, and worked on. */
    OPEN(Stage.ACTIVE),
    /** The cycle is over, and scored. */
    CLOSED(Stage.CLOSED);

    private final Stage stage;

    Phase(Stage stage) {
        this.stage = stage;
    }

    /** The stage in which rules judge the goals of such a cycle. */
    public Stage stage() {
        return stage;
    }

    /** The word messages use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
