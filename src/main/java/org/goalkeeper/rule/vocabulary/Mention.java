package org.goalkeeper.rule.vocabulary;

/** An entry of one of the rule's lexicons found in the title or notes of an objective or key result. */
public interface Mention extends Fact {

    /** Id of the objective or key result. */
    String goal();

    /** {@code title} or {@code notes}. */
    String field();

    /** Name of the lexicon. */
    String lexicon();

    /** The entry. */
    String text();

    /** Place of its first word in the text, from 0. */
    int firstWord();

    /** Place of its last word in the text, from 0. */
    int lastWord();
}
