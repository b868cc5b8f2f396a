package org.goalkeeper.evaluation.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.rule.Parameter;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleCatalogue;
import org.goalkeeper.rule.Words;
import org.goalkeeper.rule.language.Condition;
import org.goalkeeper.rule.language.Condition.Quantifier;
import org.goalkeeper.rule.language.Expression;
import org.goalkeeper.rule.language.Expression.Operator;
import org.goalkeeper.rule.vocabulary.FactType;
import org.goalkeeper.rule.vocabulary.Vocabulary;
import org.goalkeeper.rule.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/**
 * Folds patterns over parameters and words into look-ups of the evaluation's settings: as joined facts they would cost
 * a quarter more, and every fact knows its settings anyway.
 */
final class Folding {

    private static final String PARAMETER = "Parameter";
    private static final String WORD = "Word";

    private final Rule rule;
    private final RuleCatalogue catalogue;
    private final Scope scope;
    private final Set<Integer> wordSlots = new LinkedHashSet<>();
    private final Map<Integer, String> mentions = new LinkedHashMap<>();

    Folding(Rule rule, RuleCatalogue catalogue, Scope scope) {
        this.rule = rule;
        this.catalogue = catalogue;
        this.scope = scope;
    }

    List<Integer> wordSlots() {
        return List.copyOf(wordSlots);
    }

    Map<Integer, String> mentions() {
        return mentions;
    }

    static boolean folds(Condition.Pattern pattern) {
        return pattern.type().equals(PARAMETER) || pattern.type().equals(WORD);
    }

    /** Reads a pattern that only gives a parameter a variable; false where it is something else. */
    boolean bindsParameter(Condition.Pattern pattern) {
        if (pattern.quantifier() != Quantifier.EACH || pattern.bindings().isEmpty()) {
            return false;
        }
        Parameter parameter = parameter(pattern);
        for (Condition.Binding binding : pattern.bindings()) {
            scope.put(binding.variable(), new Scope.OfParameter(slot(pattern), parameter));
        }
        return true;
    }

    /** The last row that the pattern's constraints look at; -1 where they look at none. */
    int row(Condition.Pattern pattern, Scope visible) {
        int last = -1;
        for (Condition.Constraint constraint : rest(pattern)) {
            for (int row : visible.rows(Closures.variables(constraint.expression()), -1)) {
                last = Math.max(last, row);
            }
        }
        return last;
    }

    /** The pattern as a test of the fact in a row. */
    CompiledTest test(Condition.Pattern pattern, Scope visible, int row, FactType type) {
        List<Condition.Constraint> rest = rest(pattern);
        Set<String> variables = new LinkedHashSet<>();
        List<String> texts = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Condition.Constraint constraint : rest) {
            variables.addAll(Closures.variables(constraint.expression()));
            texts.add(constraint.text());
            keys.add(new Keys(visible, row).of(constraint.expression()));
        }
        List<Integer> others = visible.rows(variables, row);
        FactType elementType = Vocabulary.find(pattern.type());
        Closures closures = new Closures(visible, row, type, elementType, others);
        int slot = slot(pattern);
        boolean words = pattern.type().equals(WORD);
        if (words) {
            wordSlots.add(slot);
        }
        boolean wanted = pattern.quantifier() != Quantifier.NOT;
        Test found = words ? words(slot, rest, closures) : elements(slot, rest, closures);
        Test test = wanted ? found : (s, a, b, c, e) -> !found.holds(s, a, b, c, e);
        String opening = (wanted ? "exists " : "not ") + pattern.type() + " " + literal(pattern) + ": ";
        return new CompiledTest(
                opening + String.join(", ", texts),
                opening + "#" + slot + " " + String.join(", ", keys),
                others,
                test,
                null,
                (self, a, b, c) -> rest.stream()
                        .flatMap(one -> closures.values(one.expression()).of(self, a, b, c).stream())
                        .distinct()
                        .toList());
    }

    private static Test words(int slot, List<Condition.Constraint> rest, Closures closures) {
        if (rest.size() == 1) {
            Operand list = textsOf(rest.get(0).expression(), closures);
            if (list != null) {
                return (s, a, b, c, e) -> list.of(s, a, b, c, e) instanceof List<?> forms
                        && hasAny(Closures.settings(s).words(slot), forms);
            }
        }
        Test all = all(rest, closures);
        return (s, a, b, c, e) -> {
            for (Map.Entry<String, String> entry :
                    Closures.settings(s).words(slot).meanings().entrySet()) {
                String meaning = entry.getValue().isEmpty() ? null : entry.getValue();
                if (all.holds(s, a, b, c, new Word("", entry.getKey(), meaning))) {
                    return true;
                }
            }
            return false;
        };
    }

    private static boolean hasAny(Words words, List<?> forms) {
        for (int i = 0; i < forms.size(); i++) {
            if (words.has((String) forms.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static Test elements(int slot, List<Condition.Constraint> rest, Closures closures) {
        // what does not look at the element is asked once, not once an element
        List<Expression> alone = new ArrayList<>();
        List<Expression> ofElement = new ArrayList<>();
        if (rest.size() == 1) {
            for (Expression alternative : alternatives(rest.get(0).expression())) {
                (Closures.names(alternative) ? ofElement : alone).add(alternative);
            }
        }
        Test once = any(alone, closures);
        Operand listed = ofElement.size() == 1 ? textsOf(ofElement.get(0), closures) : null;
        Test each = ofElement.isEmpty() ? all(rest, closures) : any(ofElement, closures);
        return (s, a, b, c, e) -> {
            Object value = Closures.settings(s).value(slot);
            List<?> list = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
            if (!list.isEmpty() && once.holds(s, a, b, c, null)) {
                return true;
            }
            if (listed != null) {
                return listed.of(s, a, b, c, null) instanceof List<?> texts && common(list, texts);
            }
            for (int i = 0; i < list.size(); i++) {
                if (each.holds(s, a, b, c, element(list.get(i)))) {
                    return true;
                }
            }
            return false;
        };
    }

    /** The list of an expression {@code text memberOf list}; null for any other expression. */
    private static @Nullable Operand textsOf(Expression expression, Closures closures) {
        return expression instanceof Expression.MemberOf member
                        && !member.negated()
                        && member.operand() instanceof Expression.Property property
                        && property.name().equals("text")
                ? closures.operand(member.list())
                : null;
    }

    private static boolean common(List<?> values, List<?> texts) {
        for (int i = 0; i < values.size(); i++) {
            if (texts.contains(values.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<Expression> alternatives(Expression expression) {
        if (expression instanceof Expression.Binary binary && binary.operator() == Operator.OR) {
            List<Expression> both = new ArrayList<>(alternatives(binary.left()));
            both.addAll(alternatives(binary.right()));
            return both;
        }
        return List.of(expression);
    }

    private static Test any(List<Expression> alternatives, Closures closures) {
        Test any = (s, a, b, c, e) -> false;
        for (Expression alternative : alternatives) {
            Test before = any;
            Test next = closures.test(alternative);
            any = (s, a, b, c, e) -> before.holds(s, a, b, c, e) || next.holds(s, a, b, c, e);
        }
        return any;
    }

    private static Test all(List<Condition.Constraint> constraints, Closures closures) {
        Test all = (s, a, b, c, e) -> true;
        for (Condition.Constraint constraint : constraints) {
            Test before = all;
            Test next = closures.test(constraint.expression());
            all = (s, a, b, c, e) -> before.holds(s, a, b, c, e) && next.holds(s, a, b, c, e);
        }
        return all;
    }

    /** A parameter's value as the fact that rules name. */
    static org.goalkeeper.rule.vocabulary.Parameter element(@Nullable Object value) {
        return new org.goalkeeper.rule.vocabulary.Parameter(
                "",
                value instanceof BigDecimal number ? number : null,
                value instanceof String text ? text : null,
                value instanceof Boolean flag ? flag : null,
                value instanceof LocalDate date ? date : null);
    }

    /** A mention's lexicon as a test for the rule's own copy of it; null where the constraint is something else. */
    @Nullable
    CompiledTest mentionTest(FactType type, Condition.Constraint constraint) {
        if (type.name().equals("Mention")
                && constraint.expression() instanceof Expression.Binary binary
                && binary.operator() == Operator.EQUAL
                && binary.left() instanceof Expression.Property property
                && property.name().equals("lexicon")
                && binary.right() instanceof Expression.Literal literal
                && literal.value() instanceof String lexicon) {
            int slot = catalogue.lexiconSlot(rule.id(), lexicon);
            wordSlots.add(slot);
            mentions.put(slot, lexicon);
            return new CompiledTest(
                    constraint.text(),
                    "lexicon #" + slot,
                    List.of(),
                    (s, a, b, c, e) -> s instanceof Slotted mention && mention.slot() == slot,
                    null,
                    (self, a, b, c) -> List.of());
        }
        return null;
    }

    private static List<Condition.Constraint> rest(Condition.Pattern pattern) {
        return pattern.constraints().subList(1, pattern.constraints().size());
    }

    private int slot(Condition.Pattern pattern) {
        String name = literal(pattern);
        return pattern.type().equals(WORD) ? catalogue.lexiconSlot(rule.id(), name) : catalogue.slot(rule.id(), name);
    }

    private Parameter parameter(Condition.Pattern pattern) {
        String name = literal(pattern);
        for (Parameter parameter : rule.parameters()) {
            if (parameter.name().equals(name)) {
                return parameter;
            }
        }
        throw new IllegalArgumentException(rule.id() + " has no parameter " + name);
    }

    /** The literal that the pattern's first constraint compares its name or lexicon with. */
    private static String literal(Condition.Pattern pattern) {
        if (!pattern.constraints().isEmpty()
                && pattern.constraints().get(0).expression() instanceof Expression.Binary binary
                && binary.operator() == Operator.EQUAL
                && binary.right() instanceof Expression.Literal literal
                && literal.value() instanceof String name) {
            return name;
        }
        throw new IllegalArgumentException("a " + pattern.type() + " pattern opens with the name it wants");
    }
}
