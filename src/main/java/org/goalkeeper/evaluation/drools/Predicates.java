package org.goalkeeper.evaluation.drools;

import java.util.List;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.Predicate4;
import org.goalkeeper.evaluation.matching.CompiledTest;
import org.goalkeeper.evaluation.matching.Test;

/**
 * Constraints as Drools predicates. Each is a {@link HashedExpression}, since Drools tells predicates apart by where
 * their lambda stands in the source, which is one place for all of ours.
 */
final class Predicates {

    private Predicates() {}

    /** Constraints on the fact alone, as one node of the network. */
    static void alpha(PatternDef<Object> pattern, List<CompiledTest> tests) {
        if (tests.isEmpty()) {
            return;
        }
        Test[] all = new Test[tests.size()];
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < all.length; i++) {
            all[i] = tests.get(i).test();
            key.append(i == 0 ? "" : ", ").append(tests.get(i).key());
        }
        pattern.expr(key.toString(), new Alpha(key.toString(), all));
    }

    /** A constraint between the fact and up to three other values. */
    static void beta(PatternDef<Object> pattern, CompiledTest test, Variable<Object>[] variables) {
        List<Integer> others = test.others();
        Variable<Object> a = variables[others.get(0)];
        switch (others.size()) {
            case 1 -> {
                Beta1 predicate = new Beta1(test.key(), test.test());
                CompiledTest.Link link = test.link();
                if (link == null) {
                    pattern.expr(test.key(), a, predicate);
                } else {
                    // the index id only tells properties of one type apart
                    pattern.expr(
                            test.key(),
                            a,
                            predicate,
                            PatternDSL.betaIndexedBy(
                                    Object.class,
                                    ConstraintType.EQUAL,
                                    Math.floorMod(link.own().name().hashCode(), 1 << 20),
                                    link.own()::of,
                                    link.earlier()::of,
                                    Object.class));
                }
            }
            case 2 -> pattern.expr(test.key(), a, variables[others.get(1)], new Beta2(test.key(), test.test()));
            case 3 ->
                pattern.expr(
                        test.key(),
                        a,
                        variables[others.get(1)],
                        variables[others.get(2)],
                        new Beta3(test.key(), test.test()));
            default -> throw new IllegalArgumentException("a constraint names at most three other values");
        }
    }

    /** Counts a step of the join and always holds; never indexed, since an indexed hit skips other predicates. */
    static void guard(PatternDef<Object> pattern, Variable<Object> earlier, String rule) {
        pattern.expr("step of " + rule, earlier, new Guard(rule));
    }

    private record Alpha(String key, Test[] tests) implements Predicate1<Object>, HashedExpression {
        @Override
        public boolean test(Object fact) {
            for (Test test : tests) {
                if (!test.holds(fact, null, null, null, null)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String getExpressionHash() {
            return key;
        }
    }

    record Beta1(String key, Test test) implements Predicate2<Object, Object>, HashedExpression {
        @Override
        public boolean test(Object fact, Object a) {
            return test.holds(fact, a, null, null, null);
        }

        @Override
        public String getExpressionHash() {
            return key;
        }
    }

    record Beta2(String key, Test test) implements Predicate3<Object, Object, Object>, HashedExpression {
        @Override
        public boolean test(Object fact, Object a, Object b) {
            return test.holds(fact, a, b, null, null);
        }

        @Override
        public String getExpressionHash() {
            return key;
        }
    }

    record Beta3(String key, Test test) implements Predicate4<Object, Object, Object, Object>, HashedExpression {
        @Override
        public boolean test(Object fact, Object a, Object b, Object c) {
            return test.holds(fact, a, b, c, null);
        }

        @Override
        public String getExpressionHash() {
            return key;
        }
    }

    private record Guard(String rule) implements Predicate2<Object, Object>, HashedExpression {
        @Override
        public boolean test(Object fact, Object earlier) {
            Budget.current().step(rule);
            return true;
        }

        @Override
        public String getExpressionHash() {
            return "step of " + rule;
        }
    }
}
