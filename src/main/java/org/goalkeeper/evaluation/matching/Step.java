package org.goalkeeper.evaluation.matching;

import java.util.List;
import org.goalkeeper.rule.language.Condition.Quantifier;
import org.goalkeeper.rule.vocabulary.FactType;
import org.goalkeeper.rule.vocabulary.Property;

/** One condition over facts, ready to run. */
public sealed interface Step {

    /** What must hold, in file order. */
    List<CompiledTest> tests();

    /**
     * Facts of a type.
     *
     * @param quantifier what is wanted of them
     * @param type their type
     * @param row the row that the matched fact takes
     * @param tests what must hold, in file order, parameters and words folded in
     */
    record Match(Quantifier quantifier, FactType type, int row, List<CompiledTest> tests) implements Step {}

    /**
     * Totals over facts.
     *
     * @param source the patterns whose matches are counted in
     * @param totals the totals
     * @param tests what must hold of the totals, evaluated with the first row's fact as the pattern's own
     */
    record Totals(List<Match> source, List<Total> totals, List<CompiledTest> tests) implements Step {}

    /**
     * One total.
     *
     * @param row the row it takes
     * @param kind how it adds up
     * @param source the row of the fact it runs over
     * @param property the property it runs over
     */
    record Total(int row, Kind kind, int source, Property property) {}

    /** How a total adds up. */
    enum Kind {
        /** How many there are. */
        COUNT,
        /** Their sum. */
        SUM,
        /** Their mean, half-even to 9 decimals. */
        AVERAGE,
        /** The smallest. */
        MIN,
        /** The largest. */
        MAX
    }
}
