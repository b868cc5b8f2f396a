package org.goalkeeper.evaluation.drools;

import java.util.List;
import org.drools.model.DSL;
import org.drools.model.Variable;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.Predicate4;
import org.drools.model.view.ViewItem;
import org.goalkeeper.evaluation.matching.CompiledTest;
import org.goalkeeper.evaluation.matching.Test;

/** Constraints on totals as Drools expressions. */
final class TotalTests {

    private TotalTests() {}

    static ViewItem<?> item(CompiledTest test, Variable<Object> first, Variable<Object>[] variables) {
        List<Integer> others = test.others();
        Variable<Object> a = variables[others.get(0)];
        return switch (others.size()) {
            case 1 -> DSL.expr(test.key(), first, a, new Total1(test.key(), test.test()));
            case 2 -> DSL.expr(test.key(), first, a, variables[others.get(1)], new Total2(test.key(), test.test()));
            default ->
                DSL.expr(
                        test.key(),
                        first,
                        a,
                        variables[others.get(1)],
                        variables[others.get(2)],
                        new Total3(test.key(), test.test()));
        };
    }

    private record Total1(String key, Test test) implements Predicate2<Object, Object>, HashedExpression {
        @Override
        public boolean test(Object first, Object a) {
            return test.holds(first, a, null, null, null);
        }

        @Override
        public String getExpressionHash() {
            return key;
        }
    }

    private record Total2(String key, Test test) implements Predicate3<Object, Object, Object>, HashedExpression {
        @Override
        public boolean test(Object first, Object a, Object b) {
            return test.holds(first, a, b, null, null);
        }

        @Override
        public String getExpressionHash() {
            return key;
        }
    }

    private record Total3(String key, Test test)
            implements Predicate4<Object, Object, Object, Object>, HashedExpression {
        @Override
        public boolean test(Object first, Object a, Object b, Object c) {
            return test.holds(first, a, b, c, null);
        }

        @Override
        public String getExpressionHash() {
            return key;
        }
    }
}
