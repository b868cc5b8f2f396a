package org.goalkeeper.evaluation.matching;

import org.jspecify.annotations.Nullable;

/** A compiled expression. Its arguments are what it may look at; an expression uses only those it was compiled for. */
@FunctionalInterface
interface Operand {

    /**
     * The expression's value.
     *
     * @param self the fact of the pattern that the expression belongs to
     * @param a the first other value it names: a fact matched earlier, or a total
     * @param b the second
     * @param c the third
     * @param element the parameter's element or the word, for an expression over those
     */
    @Nullable
    Object of(
            @Nullable Object self,
            @Nullable Object a,
            @Nullable Object b,
            @Nullable Object c,
            @Nullable Object element);
}
