package org.goalkeeper.evaluation.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleCatalogue;
import org.goalkeeper.rule.language.Condition;
import org.goalkeeper.rule.language.Condition.Quantifier;
import org.goalkeeper.rule.language.Expression;
import org.goalkeeper.rule.language.Expression.Operator;
import org.goalkeeper.rule.language.RuleText;
import org.goalkeeper.rule.vocabulary.FactType;
import org.goalkeeper.rule.vocabulary.Property;
import org.goalkeeper.rule.vocabulary.PropertyType;
import org.goalkeeper.rule.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Makes one rule ready: gives every fact a row, folds parameters and words into the patterns they constrain. */
final class Assembly {

    private final Rule rule;
    private final RuleCatalogue catalogue;
    private final Scope scope = new Scope();
    private final List<StepDraft> drafts = new ArrayList<>();
    private final Map<Integer, PatternDraft> patterns = new HashMap<>();
    private final List<Condition.Pattern> waiting = new ArrayList<>();
    private final Folding folding;
    private int width;

    Assembly(Rule rule, RuleCatalogue catalogue) {
        this.rule = rule;
        this.catalogue = catalogue;
        this.folding = new Folding(rule, catalogue, scope);
    }

    /** A step whose tests may still grow. */
    private sealed interface StepDraft {}

    private record PatternDraft(Quantifier quantifier, FactType type, int row, Scope scope, List<CompiledTest> tests)
            implements StepDraft {
        Step.Match finished() {
            return new Step.Match(quantifier, type, row, List.copyOf(tests));
        }
    }

    private record TotalsDraft(List<PatternDraft> source, List<Step.Total> totals, List<CompiledTest> tests)
            implements StepDraft {}

    CompiledRule assemble() {
        RuleText text = rule.text();
        for (Condition condition : text.conditions()) {
            if (condition instanceof Condition.Pattern pattern) {
                pattern(pattern);
            } else if (condition instanceof Condition.Accumulate accumulate) {
                accumulate(accumulate);
            }
        }
        RuleText.Report report = text.report();
        int subject = Scope.row(scope.meaning(report.subject()));
        FactType subjectType = Objects.requireNonNull(patterns.get(subject)).type();
        RowSources sources = new RowSources(scope, subject, subjectType);
        Rule.FixTemplate fix = rule.fix();
        Rule.Softening softening = rule.softening();
        return new CompiledRule(
                rule,
                catalogue.number(rule.id()),
                steps(),
                width,
                subject,
                sources.nameOrVariable(report.property()),
                Template.of(report.message(), sources::placeholder),
                Template.of(rule.advice(), sources::placeholder),
                fix == null
                        ? null
                        : new CompiledRule.FixSource(
                                sources.nameOrVariable(fix.property()), sources.nameOrVariable(fix.value())),
                softening == null ? null : sources.variable(softening.flag()),
                folding.wordSlots(),
                folding.mentions());
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (StepDraft draft : drafts) {
            if (draft instanceof PatternDraft pattern) {
                steps.add(pattern.finished());
            } else if (draft instanceof TotalsDraft totals) {
                steps.add(new Step.Totals(
                        totals.source().stream().map(PatternDraft::finished).toList(),
                        List.copyOf(totals.totals()),
                        List.copyOf(totals.tests())));
            }
        }
        return steps;
    }

    private void pattern(Condition.Pattern pattern) {
        if (Folding.folds(pattern)) {
            fold(pattern, scope);
        } else {
            PatternDraft draft = draft(pattern, scope);
            drafts.add(draft);
            List<Condition.Pattern> early = List.copyOf(waiting);
            waiting.clear();
            early.forEach(condition -> fold(condition, scope));
        }
    }

    private void fold(Condition.Pattern pattern, Scope visible) {
        if (folding.bindsParameter(pattern)) {
            return;
        }
        int row = folding.row(pattern, visible);
        PatternDraft target = row >= 0 ? patterns.get(row) : lastEach();
        if (target == null) {
            waiting.add(pattern);
        } else {
            target.tests().add(folding.test(pattern, visible, target.row(), target.type()));
        }
    }

    private @Nullable PatternDraft lastEach() {
        for (StepDraft draft : drafts) {
            if (draft instanceof PatternDraft pattern && pattern.quantifier() == Quantifier.EACH) {
                return pattern;
            }
        }
        return null;
    }

    private PatternDraft draft(Condition.Pattern pattern, Scope visible) {
        FactType type = Vocabulary.find(pattern.type());
        if (type == null) {
            throw new IllegalArgumentException("no fact type " + pattern.type());
        }
        int row = width++;
        Scope own = pattern.quantifier() == Quantifier.EACH ? visible : visible.copy();
        if (pattern.variable() != null) {
            own.put(pattern.variable(), new Scope.OfFact(row, null));
        }
        for (Condition.Binding binding : pattern.bindings()) {
            own.put(binding.variable(), new Scope.OfFact(row, property(type, binding.property())));
        }
        PatternDraft draft = new PatternDraft(pattern.quantifier(), type, row, own, new ArrayList<>());
        patterns.put(row, draft);
        for (Condition.Constraint constraint : pattern.constraints()) {
            draft.tests().add(constraint(constraint, draft));
        }
        return draft;
    }

    private CompiledTest constraint(Condition.Constraint constraint, PatternDraft draft) {
        CompiledTest mention = folding.mentionTest(draft.type(), constraint);
        if (mention != null) {
            return mention;
        }
        Expression expression = constraint.expression();
        List<Integer> others = draft.scope().rows(Closures.variables(expression), draft.row());
        Closures closures = new Closures(draft.scope(), draft.row(), draft.type(), null, others);
        return new CompiledTest(
                constraint.text(),
                new Keys(draft.scope(), draft.row()).of(expression),
                others,
                loud(expression, closures.test(expression)),
                link(expression, draft),
                closures.values(expression));
    }

    /** A test that says which rule it belongs to when it cannot calculate. */
    private Test loud(Expression expression, Test test) {
        if (!Closures.calculates(expression)) {
            return test;
        }
        return (s, a, b, c, e) -> {
            try {
                return test.holds(s, a, b, c, e);
            } catch (ArithmeticException failure) {
                throw new ArithmeticException("rule " + rule.id() + " cannot calculate: " + failure.getMessage());
            }
        };
    }

    private static CompiledTest.@Nullable Link link(Expression expression, PatternDraft draft) {
        if (!(expression instanceof Expression.Binary binary) || binary.operator() != Operator.EQUAL) {
            return null;
        }
        CompiledTest.Link link = link(binary.left(), binary.right(), draft);
        return link != null ? link : link(binary.right(), binary.left(), draft);
    }

    private static CompiledTest.@Nullable Link link(Expression own, Expression earlier, PatternDraft draft) {
        if (!(own instanceof Expression.Property property) || !(earlier instanceof Expression.Variable variable)) {
            return null;
        }
        if (!(draft.scope().meaning(variable.name()) instanceof Scope.OfFact fact)
                || fact.row() == draft.row()
                || fact.property() == null) {
            return null;
        }
        Property ownProperty = property(draft.type(), property.name());
        // decimals that are equal may differ in scale, so that a hash index would miss them
        boolean decimal =
                ownProperty.type() == PropertyType.NUMBER || fact.property().type() == PropertyType.NUMBER;
        return decimal ? null : new CompiledTest.Link(ownProperty, fact.row(), fact.property());
    }

    private void accumulate(Condition.Accumulate accumulate) {
        Scope inner = scope.copy();
        List<PatternDraft> source = new ArrayList<>();
        for (Condition.Pattern pattern : accumulate.source()) {
            if (Folding.folds(pattern)) {
                fold(pattern, inner);
            } else {
                source.add(draft(pattern, inner));
            }
        }
        List<Step.Total> totals = new ArrayList<>();
        for (Condition.Function function : accumulate.functions()) {
            Scope.OfFact argument = (Scope.OfFact) inner.meaning(function.argument());
            Step.Kind kind = Step.Kind.valueOf(function.name().toUpperCase(Locale.ROOT));
            totals.add(new Step.Total(width, kind, argument.row(), Objects.requireNonNull(argument.property())));
            scope.put(function.variable(), new Scope.OfTotal(width));
            width++;
        }
        PatternDraft first = lastEach();
        if (first == null) {
            throw new IllegalArgumentException(rule.id() + ": totals come after the pattern of their subject");
        }
        List<CompiledTest> tests = new ArrayList<>();
        for (Condition.Constraint constraint : accumulate.constraints()) {
            List<Integer> others = scope.rows(Closures.variables(constraint.expression()), first.row());
            Closures closures = new Closures(scope, first.row(), null, null, others);
            tests.add(new CompiledTest(
                    constraint.text(),
                    new Keys(scope, first.row()).of(constraint.expression()),
                    others,
                    loud(constraint.expression(), closures.test(constraint.expression())),
                    null,
                    closures.values(constraint.expression())));
        }
        drafts.add(new TotalsDraft(source, totals, tests));
    }

    private static Property property(FactType type, String name) {
        Property property = type.property(name);
        if (property == null) {
            throw new IllegalArgumentException(type.name() + " has no property " + name);
        }
        return property;
    }

    /** The value a literal word of a fix stands for. */
    static Object word(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return text.matches("-?[0-9]+([.][0-9]+)?") ? new BigDecimal(text) : text;
    }

    static boolean isVariable(String text) {
        return text.startsWith("$");
    }
}
