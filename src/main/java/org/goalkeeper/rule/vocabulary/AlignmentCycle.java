package org.goalkeeper.rule.vocabulary;

/** Objectives whose alignsTo leads back to the first of them. */
public interface AlignmentCycle extends Fact {

    /** Id of its first objective in document order. */
    String objective();

    /** How many objectives it runs through. */
    int length();

    /** Their ids in order, with arrows between. */
    String path();
}
