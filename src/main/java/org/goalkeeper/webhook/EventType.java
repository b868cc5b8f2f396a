package org.goalkeeper.webhook;

/** What can be told. */
public enum EventType {
    /** A KPI became unhealthy: a key result is suggested. */
    PROMOTION_CREATED("promotion.created"),
    /** The suggested key result was adopted. */
    PROMOTION_ADOPTED("promotion.adopted"),
    /** The suggested key result was dismissed. */
    PROMOTION_DISMISSED("promotion.dismissed"),
    /** The rules suggest it no more. */
    PROMOTION_EXPIRED("promotion.expired"),
    /** The gate of a team's goals is passed, or failed, other than before. */
    GATE_CHANGED("gate.changed"),
    /** A cycle opened. */
    CYCLE_OPENED("cycle.opened"),
    /** A cycle was closed. */
    CYCLE_CLOSED("cycle.closed");

    private final String word;

    EventType(String word) {
        this.word = word;
    }

    /** The word the contract and the messages use. */
    public String word() {
        return word;
    }
}
