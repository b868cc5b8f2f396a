package org.goalkeeper.evaluation.matching;

import java.util.List;
import org.goalkeeper.rule.vocabulary.Property;
import org.jspecify.annotations.Nullable;

/**
 * One constraint of a pattern, ready to run.
 *
 * @param text as written: what explanations show
 * @param key what it means, the same for two constraints that mean the same on the same fact type
 * @param others the rows of the other values it looks at, at most three, in the order of its arguments
 * @param test the closure
 * @param link the equality with an earlier fact's property that it is; null where it is something else
 * @param compared reads what it compares, for explanations
 */
public record CompiledTest(
        String text,
        String key,
        List<Integer> others,
        Test test,
        @Nullable Link link,
        Compared compared) {

    /** What a constraint compares; made only when somebody asks why. */
    @FunctionalInterface
    public interface Compared {
        /** The values, in the order the constraint names them. */
        List<Shown> of(@Nullable Object self, @Nullable Object a, @Nullable Object b, @Nullable Object c);
    }

    /** Copies the rows. */
    public CompiledTest {
        others = List.copyOf(others);
    }

    /** Whether it holds, given the fact and the row of everything matched so far. */
    public boolean holds(@Nullable Object self, @Nullable Object[] row) {
        return test.holds(self, other(row, 0), other(row, 1), other(row, 2), null);
    }

    /** What it compares, given the fact and the row of everything matched so far. */
    public List<Shown> values(@Nullable Object self, @Nullable Object[] row) {
        return compared.of(self, other(row, 0), other(row, 1), other(row, 2));
    }

    private @Nullable Object other(@Nullable Object[] row, int index) {
        return index < others.size() ? row[others.get(index)] : null;
    }

    /**
     * An equality that an index can answer.
     *
     * @param own the property of the pattern's own fact
     * @param row the row of the earlier fact
     * @param earlier the property of the earlier fact
     */
    public record Link(Property own, int row, Property earlier) {}
}
