package org.goalkeeper.rule.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.goalkeeper.rule.language.Expression.Operator;
import org.goalkeeper.rule.vocabulary.FactType;
import org.goalkeeper.rule.vocabulary.Property;
import org.goalkeeper.source.Names;
import org.jspecify.annotations.Nullable;

/** Reads one constraint and checks its types as it goes. */
final class ExpressionReader {

    private final Tokens tokens;
    private final Problems problems;
    private final Scope scope;
    private final Typing typing;
    private final Set<Variable> used = new LinkedHashSet<>();
    private int operators;

    ExpressionReader(Tokens tokens, Scope scope) {
        this.tokens = tokens;
        this.problems = tokens.problems();
        this.scope = scope;
        this.typing = new Typing(problems, scope);
    }

    /** Reads a constraint up to the comma, semicolon or parenthesis behind it. */
    Condition.Constraint constraint() {
        used.clear();
        operators = 0;
        int offset = tokens.offset();
        Typed whole = or();
        if (!tokens.at(",") && !tokens.at(")") && !tokens.at(";")) {
            throw tokens.unexpected("an operator, `,` or `)`");
        }
        typing.needTruth(whole);
        scope.assume(whole.tree(), true);
        if (used.size() > Limits.VARIABLES) {
            problems.add(
                    offset,
                    "the constraint names " + used.size() + " variables: at most " + Limits.VARIABLES
                            + "; split it at `&&` with a comma");
        }
        checkTotals(offset);
        return new Condition.Constraint(
                whole.tree(), tokens.since(offset), tokens.source().at(offset));
    }

    /** Drools counts in long and adds whole numbers in int, and does not compare the two. */
    private void checkTotals(int offset) {
        int totals = 0;
        boolean whole = false;
        for (Variable variable : used) {
            if (variable.origin == Variable.Origin.TOTAL) {
                totals++;
                whole |= variable.kind == Kind.COUNT;
            }
        }
        if (totals > 1 && whole) {
            problems.add(offset, "a whole total is not compared with another total: give each a constraint of its own");
        }
    }

    /** The variables of the constraint that was read last. */
    Set<Variable> used() {
        return used;
    }

    private Typed or() {
        Typed left = and();
        int mark = scope.mark();
        while (operator("||")) {
            typing.needTruth(left);
            scope.assume(left.tree(), false);
            Typed right = and();
            typing.needTruth(right);
            left = typing.truth(new Expression.Binary(Operator.OR, left.tree(), right.tree()), left);
        }
        scope.forget(mark);
        return left;
    }

    private Typed and() {
        Typed left = comparison();
        int mark = scope.mark();
        while (operator("&&")) {
            typing.needTruth(left);
            scope.assume(left.tree(), true);
            Typed right = comparison();
            typing.needTruth(right);
            left = typing.truth(new Expression.Binary(Operator.AND, left.tree(), right.tree()), left);
        }
        scope.forget(mark);
        return left;
    }

    private Typed comparison() {
        Typed left = sum();
        if (tokens.atEndOfOperand()) {
            return left;
        }
        boolean negated = tokens.takeIf("not");
        if (operator("in")) {
            return typing.in(left, literals(), negated);
        }
        if (operator("matches")) {
            int offset = tokens.offset();
            return typing.matches(left, tokens.literal("a pattern in double quotes"), offset, negated);
        }
        if (operator("contains")) {
            return typing.contains(left, tokens.literal("a text in double quotes"), negated);
        }
        if (operator("memberOf")) {
            return typing.memberOf(left, primary(), negated);
        }
        if (negated) {
            throw tokens.unexpected("`in`, `matches`, `contains` or `memberOf`");
        }
        Operator comparing = comparing();
        if (comparing == null) {
            return left;
        }
        Typed compared = typing.compare(comparing, left, sum());
        int offset = tokens.offset();
        if (comparing() != null) {
            throw problems.fail(offset, "comparisons do not chain: join them with `&&`");
        }
        return compared;
    }

    private @Nullable Operator comparing() {
        for (Operator operator : Typing.COMPARING) {
            if (operator(operator.symbol())) {
                return operator;
            }
        }
        return null;
    }

    private Typed sum() {
        Typed left = product();
        while (true) {
            Operator operator = operator("+") ? Operator.PLUS : operator("-") ? Operator.MINUS : null;
            if (operator == null) {
                return left;
            }
            left = typing.calculate(operator, left, product());
        }
    }

    private Typed product() {
        Typed left = unary();
        while (true) {
            Operator operator = operator("*") ? Operator.TIMES : operator("/") ? Operator.DIVIDED_BY : null;
            if (operator == null) {
                return left;
            }
            left = typing.calculate(operator, left, unary());
        }
    }

    private boolean operator(String symbol) {
        if (!tokens.takeIf(symbol)) {
            return false;
        }
        if (++operators > Limits.OPERATORS) {
            throw problems.fail(
                    tokens.offset(), "more than " + Limits.OPERATORS + " operators in one constraint: split it");
        }
        return true;
    }

    private Typed unary() {
        int offset = tokens.offset();
        if (tokens.at("!")) {
            tokens.open("!");
            Typed operand = unary();
            tokens.close();
            typing.needTruth(operand);
            return new Typed(new Expression.Not(operand.tree()), Kind.TRUTH, false, offset);
        }
        return primary();
    }

    private Typed primary() {
        int offset = tokens.offset();
        if (tokens.at("(")) {
            tokens.open("(");
            Typed inner = or();
            tokens.close("an operator or `)`");
            return inner;
        }
        return switch (tokens.kind()) {
            case LITERAL -> new Typed(new Expression.Literal(tokens.literal("a text")), Kind.TEXT, false, offset);
            case NUMBER -> number(offset, false);
            case VARIABLE -> variable(offset);
            case WORD -> word(offset);
            case SYMBOL -> {
                if (!tokens.takeIf("-")) {
                    throw tokens.unexpected("a property, a variable or a literal");
                }
                if (tokens.kind() != Tokens.Kind.NUMBER) {
                    throw tokens.unexpected("a number: write `0 - …` to turn a sign");
                }
                yield number(offset, true);
            }
            default -> throw tokens.unexpected("a property, a variable or a literal");
        };
    }

    private Typed number(int offset, boolean negative) {
        String text = tokens.expect(Tokens.Kind.NUMBER, "a number");
        BigDecimal value = new BigDecimal(text.endsWith("B") ? text.substring(0, text.length() - 1) : text);
        Kind kind = text.endsWith("B") ? Kind.NUMBER : Kind.COUNT;
        return new Typed(new Expression.Literal(negative ? value.negate() : value), kind, false, offset);
    }

    private Typed variable(int offset) {
        String name = tokens.expect(Tokens.Kind.VARIABLE, "a variable");
        refuseMembers(name, offset);
        Expression tree = new Expression.Variable(name);
        Variable variable = scope.find(name);
        if (variable == null) {
            problems.add(offset, "no pattern before this binds `" + name + "`" + Names.didYouMean(name, scope.names()));
            return new Typed(tree, Kind.UNKNOWN, false, offset);
        }
        if (variable.hidden) {
            problems.add(offset, "`" + name + "` is known in the accumulate's patterns only: use a total");
        }
        variable.used = true;
        used.add(variable);
        return new Typed(tree, variable.kind, variable.optional, offset);
    }

    private Typed word(int offset) {
        String word = tokens.expect(Tokens.Kind.WORD, "a property");
        refuseMembers(word, offset);
        switch (word) {
            case "true":
                return new Typed(new Expression.Literal(Boolean.TRUE), Kind.FLAG, false, offset);
            case "false":
                return new Typed(new Expression.Literal(Boolean.FALSE), Kind.FLAG, false, offset);
            case "null":
                return new Typed(new Expression.Literal(null), Kind.NULL, true, offset);
            default:
        }
        Expression tree = new Expression.Property(word);
        FactType type = scope.type();
        Property property = type == null ? null : type.property(word);
        if (type == null || property == null) {
            if (type != null) {
                problems.add(
                        offset,
                        "`" + type.name() + "` has no property `" + word + "`"
                                + Names.didYouMean(word, type.properties().keySet()));
            } else if (!scope.inPattern()) {
                problems.add(offset, "found `" + word + "`, expected a variable: totals have no properties");
            }
            return new Typed(tree, Kind.UNKNOWN, false, offset);
        }
        // A parameter's value has the form that its declaration asks for.
        boolean optional = property.optional() && !type.name().equals("Parameter");
        return new Typed(tree, Kind.of(property.type()), optional, offset);
    }

    private void refuseMembers(String name, int offset) {
        if (tokens.at("(") || tokens.at(".")) {
            throw problems.fail(
                    offset,
                    "`" + name + (tokens.at("(") ? "(" : ".") + "`: rules call nothing and reach into nothing; name a"
                            + " property or a variable");
        }
    }

    private List<Typed> literals() {
        List<Typed> literals = new ArrayList<>();
        tokens.open("(");
        do {
            if (literals.size() == Limits.LISTED) {
                throw problems.fail(tokens.offset(), "more than " + Limits.LISTED + " literals in one list");
            }
            Tokens.Kind kind = tokens.kind();
            if (kind != Tokens.Kind.LITERAL && kind != Tokens.Kind.NUMBER && !tokens.at("-")) {
                throw tokens.unexpected("a literal: `in` lists no properties and no variables");
            }
            literals.add(primary());
        } while (tokens.takeIf(","));
        tokens.close("`,` or `)`");
        return literals;
    }
}
