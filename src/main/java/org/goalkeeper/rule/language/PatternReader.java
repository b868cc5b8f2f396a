package org.goalkeeper.rule.language;

import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.rule.language.Condition.Binding;
import org.goalkeeper.rule.language.Condition.Constraint;
import org.goalkeeper.rule.language.Condition.Pattern;
import org.goalkeeper.rule.language.Condition.Quantifier;
import org.goalkeeper.rule.vocabulary.FactType;
import org.goalkeeper.rule.vocabulary.Property;
import org.goalkeeper.rule.vocabulary.Vocabulary;
import org.goalkeeper.source.Names;
import org.jspecify.annotations.Nullable;

/** Reads the patterns of one rule. */
final class PatternReader {

    private final Tokens tokens;
    private final Problems problems;
    private final Scope scope;
    private final ExpressionReader expressions;
    private final Links links;
    private int facts;

    PatternReader(Tokens tokens, Scope scope) {
        this.tokens = tokens;
        this.problems = tokens.problems();
        this.scope = scope;
        this.expressions = new ExpressionReader(tokens, scope);
        this.links = new Links(scope);
    }

    Links links() {
        return links;
    }

    /** Reads a constraint that stands in no pattern. */
    Constraint constraint() {
        return expressions.constraint();
    }

    /**
     * Reads a pattern.
     *
     * @param quantifier what is wanted of its facts
     * @param source whether an accumulate runs over it
     */
    Pattern pattern(Quantifier quantifier, boolean source) {
        int offset = tokens.offset();
        String variable = null;
        if (quantifier == Quantifier.EACH && tokens.kind() == Tokens.Kind.VARIABLE) {
            variable = tokens.expect(Tokens.Kind.VARIABLE, "a variable");
            tokens.expect(":");
        }
        int typeOffset = tokens.offset();
        String name = tokens.expect(Tokens.Kind.WORD, "a type such as `KeyResult`");
        if (!tokens.at("(")) {
            throw tokens.unexpected("`(`" + Names.didYouMean(name, Vocabulary.names()));
        }
        FactType type = Vocabulary.find(name);
        if (type == null) {
            problems.add(typeOffset, "no type is named `" + name + "`" + Names.didYouMean(name, Vocabulary.names()));
        }
        Shape shape = Shape.of(name, quantifier, source);
        checkPlace(name, shape, quantifier, offset);
        if (variable != null && shape != Shape.FACT) {
            problems.add(offset, "`" + name + "` stands for no fact: bind one of its properties instead");
        }
        scope.enter(type);
        links.enter();
        if (variable != null) {
            Variable bound = new Variable(
                    variable,
                    type == null ? Kind.UNKNOWN : Kind.FACT,
                    type,
                    origin(shape, source),
                    false,
                    scope.pattern(),
                    offset);
            bind(bound, scope.bind(bound));
        }
        List<Binding> bindings = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        tokens.open("(");
        if (!tokens.at(")")) {
            do {
                item(shape, source, quantifier, bindings, constraints);
            } while (tokens.takeIf(","));
        }
        tokens.close(constraints.isEmpty() ? "`,` or `)`" : "an operator, `,` or `)`");
        scope.leave();
        Pattern pattern = new Pattern(
                quantifier,
                variable,
                name,
                bindings,
                constraints,
                tokens.source().at(offset));
        checkWhole(pattern, shape, offset);
        return pattern;
    }

    private void item(
            Shape shape, boolean source, Quantifier quantifier, List<Binding> bindings, List<Constraint> constraints) {
        int offset = tokens.offset();
        if (bindings.size() + constraints.size() == Limits.CONSTRAINTS) {
            throw problems.fail(offset, "more than " + Limits.CONSTRAINTS + " constraints in one pattern");
        }
        if (tokens.kind() == Tokens.Kind.VARIABLE && tokens.nextIs(":")) {
            Binding binding = binding(shape, source, offset);
            if (quantifier != Quantifier.EACH || shape == Shape.CHOICE) {
                problems.add(
                        offset, "`" + binding.variable() + "` would be known in this pattern only: name the property");
            }
            bindings.add(binding);
            return;
        }
        Constraint constraint = expressions.constraint();
        links.add(constraint.expression(), expressions.used());
        constraints.add(constraint);
    }

    private Binding binding(Shape shape, boolean source, int offset) {
        String name = tokens.expect(Tokens.Kind.VARIABLE, "a variable");
        tokens.expect(":");
        int propertyOffset = tokens.offset();
        String word = tokens.expect(Tokens.Kind.WORD, "a property");
        FactType type = scope.type();
        Property property = type == null ? null : type.property(word);
        if (type != null && property == null) {
            problems.add(
                    propertyOffset,
                    "`" + type.name() + "` has no property `" + word + "`"
                            + Names.didYouMean(word, type.properties().keySet()));
        }
        boolean optional = property != null && property.optional() && shape == Shape.FACT;
        Kind kind = property == null ? Kind.UNKNOWN : Kind.of(property.type());
        Variable bound = new Variable(name, kind, null, origin(shape, source), optional, scope.pattern(), offset);
        bind(bound, scope.bind(bound, word));
        return new Binding(name, word);
    }

    private void bind(Variable variable, boolean bound) {
        if (!bound) {
            problems.add(variable.offset, "`" + variable.name + "` is bound already: choose another name");
        }
    }

    private static Variable.Origin origin(Shape shape, boolean source) {
        return shape == Shape.SETTING
                ? Variable.Origin.PARAMETER
                : source ? Variable.Origin.SOURCE : Variable.Origin.FACT;
    }

    private void checkPlace(String name, Shape shape, Quantifier quantifier, int offset) {
        if (shape == Shape.FACT) {
            if (++facts > Limits.PATTERNS) {
                throw problems.fail(offset, "more than " + Limits.PATTERNS + " patterns in one rule");
            }
        } else if (shape == Shape.SETTING && facts > 0) {
            problems.add(offset, "a `Parameter` that binds its value stands before the first pattern of a fact");
        } else if (shape == Shape.CHOICE && name.equals("Word") && quantifier == Quantifier.EACH) {
            problems.add(offset, "a `Word` is asked for by `exists` or `not`: each entry would report once");
        } else if (shape == Shape.CHOICE && !links.hasFacts()) {
            problems.add(offset, "`" + name + "` is asked for after the first pattern of a fact");
        }
    }

    private void checkWhole(Pattern pattern, Shape shape, int offset) {
        String key = shape == Shape.FACT && !pattern.type().equals("Mention")
                ? null
                : pattern.type().equals("Parameter") ? "name" : "lexicon";
        if (key != null && nameOf(pattern, key) == null) {
            problems.add(offset, "`" + pattern.type() + "` opens with `" + key + " == \"…\"`");
        }
        if (shape == Shape.SETTING) {
            if (pattern.bindings().size() != 1 || pattern.constraints().size() != 1) {
                problems.add(
                        offset, "such a `Parameter` only binds its value: `Parameter( name == \"…\", $t : number )`");
            }
        } else if (shape == Shape.FACT) {
            if (links.isMissing(pattern.quantifier())) {
                problems.add(
                        offset,
                        "`" + pattern.type() + "` is not joined: compare one of its properties by `==` with a"
                                + " variable of an earlier pattern");
            }
            if (pattern.quantifier() == Quantifier.EACH) {
                links.addFacts();
            }
        }
    }

    /** The literal that the first constraint compares the property with; null where it does not. */
    private static @Nullable String nameOf(Pattern pattern, String property) {
        if (!pattern.constraints().isEmpty()
                && pattern.constraints().get(0).expression() instanceof Expression.Binary binary
                && binary.operator() == Expression.Operator.EQUAL
                && binary.left() instanceof Expression.Property left
                && left.name().equals(property)
                && binary.right() instanceof Expression.Literal literal
                && literal.value() instanceof String name) {
            return name;
        }
        return null;
    }

    /** What a pattern stands for. */
    private enum Shape {
        /** Facts of the goal set. */
        FACT,
        /** A parameter whose value it binds. */
        SETTING,
        /** Elements of a list parameter or of a lexicon. */
        CHOICE;

        static Shape of(String type, Quantifier quantifier, boolean source) {
            if (type.equals("Word")) {
                return CHOICE;
            }
            if (!type.equals("Parameter")) {
                return FACT;
            }
            return quantifier == Quantifier.EACH && !source ? SETTING : CHOICE;
        }
    }
}
