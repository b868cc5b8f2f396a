package org.goalkeeper.rule.vocabulary;

/** A number in the title of an objective, with what stands around it. */
public interface Quantity extends Fact {

    /** Id of the objective. */
    String goal();

    /** The words it was read from, as written. */
    String text();

    /** Percentage, currency, magnitude, range, step (by N), unit (a number with a unit of the lexicon units), year, quarter, version, rank, name (a name with digits) or plain. */
    String kind();
}
