package org.goalkeeper.evaluation.drools;

import java.util.List;
import org.drools.model.DSL;
import org.drools.model.Variable;
import org.drools.model.view.ViewItem;
import org.goalkeeper.evaluation.matching.CompiledTest;

/** Constraints on totals as Drools expressions; the first fact of the rule stands where a pattern's own would. */
final class TotalTests {

    private TotalTests() {}

    static ViewItem<?> item(CompiledTest test, Variable<Object> first, Variable<Object>[] variables) {
        List<Integer> others = test.others();
        Variable<Object> a = variables[others.get(0)];
        return switch (others.size()) {
            case 1 -> DSL.expr(test.key(), first, a, new Predicates.Beta1(test.key(), test.test()));
            case 2 ->
                DSL.expr(test.key(), first, a, variables[others.get(1)], new Predicates.Beta2(test.key(), test.test()));
            default ->
                DSL.expr(
                        test.key(),
                        first,
                        a,
                        variables[others.get(1)],
                        variables[others.get(2)],
                        new Predicates.Beta3(test.key(), test.test()));
        };
    }
}
