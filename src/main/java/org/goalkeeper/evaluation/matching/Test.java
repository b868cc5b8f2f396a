package org.goalkeeper.evaluation.matching;

import org.jspecify.annotations.Nullable;

/** A compiled constraint; its arguments are those of an {@link Operand}. */
@FunctionalInterface
public interface Test {

    /**
     * Whether the constraint holds.
     *
     * @param self the fact of the pattern that the constraint belongs to
     * @param a the first other value it names: a fact matched earlier, or a total
     * @param b the second
     * @param c the third
     * @param element the parameter's element or the word, for a constraint over those
     */
    boolean holds(
            @Nullable Object self,
            @Nullable Object a,
            @Nullable Object b,
            @Nullable Object c,
            @Nullable Object element);
}
