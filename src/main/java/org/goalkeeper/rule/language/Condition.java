package org.goalkeeper.rule.language;

import java.util.List;
import org.goalkeeper.source.Location;
import org.jspecify.annotations.Nullable;

/** One condition of a rule. */
public sealed interface Condition {

    /** Where it stands. */
    Location location();

    /** Whether facts that match are wanted each, at all, or not at all. */
    enum Quantifier {
        /** Every match counts. */
        EACH,
        /** One match is enough. */
        EXISTS,
        /** There must be no match. */
        NOT
    }

    /**
     * Facts of one type for which every constraint holds.
     *
     * @param quantifier what is wanted of them
     * @param variable the variable bound to the fact, with its {@code $}; null where it is not bound
     * @param type the vocabulary type, such as {@code KeyResult}, {@code Parameter} or {@code Word}
     * @param bindings variables bound to properties, in file order
     * @param constraints what must hold, in file order; bindings and constraints may alternate in the file
     * @param location where it stands
     */
    record Pattern(
            Quantifier quantifier,
            @Nullable String variable,
            String type,
            List<Binding> bindings,
            List<Constraint> constraints,
            Location location)
            implements Condition {}

    /**
     * Totals over the facts that match some patterns.
     *
     * @param source the patterns, at least one
     * @param functions the totals, in file order
     * @param constraints what must hold of the totals, in file order
     * @param location where it stands
     */
    record Accumulate(List<Pattern> source, List<Function> functions, List<Constraint> constraints, Location location)
            implements Condition {}

    /**
     * A variable for a property of the fact.
     *
     * @param variable with its {@code $}
     * @param property a property of the pattern's type
     */
    record Binding(String variable, String property) {}

    /**
     * An expression that must be true.
     *
     * @param expression the expression
     * @param text the expression as written, blanks single: what explanations show
     * @param location where it stands
     */
    record Constraint(Expression expression, String text, Location location) {}

    /**
     * One total.
     *
     * @param variable the variable it is bound to, with its {@code $}
     * @param name count, sum, average, min or max
     * @param argument the variable it runs over, with its {@code $}
     */
    record Function(String variable, String name, String argument) {}
}
