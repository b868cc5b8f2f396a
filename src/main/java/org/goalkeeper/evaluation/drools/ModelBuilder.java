package org.goalkeeper.evaluation.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.accumulate.AccumulateFunction;
import org.drools.model.view.ViewItem;
import org.goalkeeper.evaluation.matching.CompiledRule;
import org.goalkeeper.evaluation.matching.CompiledTest;
import org.goalkeeper.evaluation.matching.Step;
import org.goalkeeper.rule.language.Condition.Quantifier;
import org.jspecify.annotations.Nullable;

/** Builds one rule as Drools' canonical model: data, no generated code. */
final class ModelBuilder {

    static final String PACKAGE = "rules";

    private final CompiledRule rule;
    private final Global<Run> run;
    private final Variable<Object>[] variables;
    private final List<Integer> reported = new ArrayList<>();

    @SuppressWarnings({"unchecked", "rawtypes"})
    ModelBuilder(CompiledRule rule, Global<Run> run) {
        this.rule = rule;
        this.run = run;
        this.variables = new Variable[rule.width()];
    }

    Rule build() {
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        for (Step step : rule.steps()) {
            if (step instanceof Step.Match match) {
                items.add(condition(match));
            } else if (step instanceof Step.Totals totals) {
                totals(totals, items);
            }
        }
        ConsequenceImpl consequence = consequence();
        items.add((RuleItemBuilder<ConsequenceImpl>) () -> consequence);
        return PatternDSL.rule(PACKAGE, rule.rule().id().toString()).build(items.toArray(RuleItemBuilder[]::new));
    }

    private ViewItem<?> condition(Step.Match match) {
        PatternDef<Object> pattern = pattern(match);
        return switch (match.quantifier()) {
            case EACH -> {
                reported.add(match.row());
                yield pattern;
            }
            case EXISTS -> DSL.exists(pattern);
            case NOT -> DSL.not(pattern);
        };
    }

    @SuppressWarnings("unchecked")
    private PatternDef<Object> pattern(Step.Match match) {
        Variable<Object> variable =
                (Variable<Object>) DSL.declarationOf(match.type().type(), "f" + match.row());
        variables[match.row()] = variable;
        PatternDef<Object> pattern = PatternDSL.pattern(variable);
        List<CompiledTest> alone = new ArrayList<>();
        List<CompiledTest> joined = new ArrayList<>();
        for (CompiledTest test : match.tests()) {
            (test.others().isEmpty() ? alone : joined).add(test);
        }
        Predicates.alpha(pattern, alone);
        // an index has to come first to be used
        joined.stream().filter(test -> test.link() != null).forEach(test -> Predicates.beta(pattern, test, variables));
        if (match.row() > 0) {
            Predicates.guard(pattern, earlier(match.row()), rule.toString());
        }
        joined.stream().filter(test -> test.link() == null).forEach(test -> Predicates.beta(pattern, test, variables));
        return pattern;
    }

    /** The first fact of the rule: every later pattern can see it. */
    private Variable<Object> earlier(int row) {
        for (Step step : rule.steps()) {
            if (step instanceof Step.Match match && match.quantifier() == Quantifier.EACH && match.row() < row) {
                return variables[match.row()];
            }
        }
        throw new IllegalArgumentException(rule + " joins before its first fact");
    }

    private void totals(Step.Totals totals, List<RuleItemBuilder<?>> items) {
        List<PatternDef<Object>> source = new ArrayList<>();
        for (Step.Match match : totals.source()) {
            source.add(pattern(match));
        }
        List<AccumulateFunction> functions = new ArrayList<>();
        for (Step.Total total : totals.totals()) {
            Variable<Object> argument = DSL.declarationOf(Object.class, "a" + total.row());
            PatternDef<Object> of = sourceOf(total, totals, source);
            of.bind(argument, total.property()::of);
            Variable<Object> result = DSL.declarationOf(Object.class, "f" + total.row());
            variables[total.row()] = result;
            reported.add(total.row());
            Step.Kind kind = total.kind();
            functions.add(DSL.accFunction(() -> new Totals(kind), argument).as(result));
        }
        ViewItem<?> from = source.size() == 1
                ? source.get(0)
                : DSL.and(source.get(0), source.subList(1, source.size()).toArray(PatternDef[]::new));
        AccumulateFunction[] others = functions.subList(1, functions.size()).toArray(AccumulateFunction[]::new);
        items.add(DSL.accumulate(from, functions.get(0), others));
        for (CompiledTest test : totals.tests()) {
            items.add(TotalTests.item(test, variables[first()], variables));
        }
    }

    private int first() {
        return reported.get(0);
    }

    private static PatternDef<Object> sourceOf(Step.Total total, Step.Totals totals, List<PatternDef<Object>> source) {
        for (int i = 0; i < source.size(); i++) {
            if (totals.source().get(i).row() == total.source()) {
                return source.get(i);
            }
        }
        throw new IllegalArgumentException("a total runs over a fact of its own source");
    }

    private ConsequenceImpl consequence() {
        Variable<?>[] arguments = new Variable<?>[reported.size() + 1];
        arguments[0] = run;
        int[] rows = new int[reported.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = reported.get(i);
            arguments[i + 1] = variables[rows[i]];
        }
        return new ConsequenceImpl(new Reporting(rule, rows), arguments, false, false, "java");
    }

    /** The one consequence: hand the match over. */
    private record Reporting(CompiledRule rule, int[] rows) implements BlockN {
        @Override
        public void execute(Object... arguments) {
            @Nullable Object[] row = new Object[rule.width()];
            for (int i = 0; i < rows.length; i++) {
                row[rows[i]] = arguments[i + 1];
            }
            ((Run) arguments[0]).matched(rule, row);
        }
    }
}
