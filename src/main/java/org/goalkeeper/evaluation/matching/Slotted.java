package org.goalkeeper.evaluation.matching;

/** A fact found with the word list of one rule, and only for that rule. */
public interface Slotted {

    /** The slot of the word list in {@link org.goalkeeper.rule.Settings}. */
    int slot();
}
