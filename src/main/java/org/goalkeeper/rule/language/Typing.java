package org.goalkeeper.rule.language;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.rule.language.Expression.Operator;
import org.goalkeeper.source.Excerpt;

/** Says which operands fit which operator; each method builds the tree and notes what does not fit. */
final class Typing {

    static final List<Operator> COMPARING = List.of(
            Operator.EQUAL, Operator.UNEQUAL, Operator.LESS, Operator.AT_MOST, Operator.GREATER, Operator.AT_LEAST);

    private final Problems problems;
    private final Scope scope;

    Typing(Problems problems, Scope scope) {
        this.problems = problems;
        this.scope = scope;
    }

    Typed truth(Expression tree, Typed first) {
        return new Typed(tree, Kind.TRUTH, false, first.offset());
    }

    void needTruth(Typed operand) {
        if (operand.kind() == Kind.TRUTH || operand.kind() == Kind.UNKNOWN) {
            return;
        }
        if (operand.kind() != Kind.FLAG || operand.isLiteral()) {
            problems.add(
                    operand.offset(),
                    operand.words() + " is " + operand.kind().words() + ", expected a condition such as `a == b`");
        } else if (operand.optional() || operand.tree() instanceof Expression.Variable) {
            // Drools takes a property alone for a condition, but not a variable.
            problems.add(operand.offset(), operand.words() + " alone is no condition: compare it with true or false");
        }
    }

    Typed compare(Operator operator, Typed left, Typed right) {
        Typed fitted = right;
        if (left.kind() != Kind.UNKNOWN && right.kind() != Kind.UNKNOWN) {
            if (left.isLiteral()) {
                problems.add(left.offset(), "a comparison opens with a property or a variable, not with a literal");
            } else if (right.kind() == Kind.NULL) {
                compareWithNull(operator, left, right);
            } else if (left.kind() == Kind.DATE && right.kind() == Kind.TEXT && right.isLiteral()) {
                fitted = date(right);
            } else if (left.kind() == Kind.COUNT && isFraction(right.tree())) {
                problems.add(
                        right.offset(),
                        left.words() + " is a whole number: compare it with one, such as `2` for `> 1.5B`");
            } else {
                compareKinds(operator, left, right);
            }
        }
        return truth(new Expression.Binary(operator, left.tree(), fitted.tree()), left);
    }

    private static boolean isFraction(Expression tree) {
        return tree instanceof Expression.Literal literal
                && literal.value() instanceof BigDecimal number
                && number.scale() > 0;
    }

    private void compareWithNull(Operator operator, Typed left, Typed right) {
        if (operator != Operator.EQUAL && operator != Operator.UNEQUAL) {
            problems.add(right.offset(), "`" + operator.symbol() + " null` never holds: write `== null` or `!= null`");
        } else if (!left.isName() || left.kind() == Kind.FACT) {
            problems.add(left.offset(), left.words() + " is never null: only properties and their variables may be");
        } else if (left.tree() instanceof Expression.Property && !left.optional()) {
            problems.add(left.offset(), left.words() + " is never null: leave the comparison out");
        }
    }

    private void compareKinds(Operator operator, Typed left, Typed right) {
        boolean equality = operator == Operator.EQUAL || operator == Operator.UNEQUAL;
        boolean fits = left.kind().isNumber() && right.kind().isNumber()
                || left.kind() == Kind.DATE && right.kind() == Kind.DATE
                || equality && left.kind() == right.kind() && (left.kind() == Kind.TEXT || left.kind() == Kind.FLAG);
        if (fits) {
            return;
        }
        if (left.kind() == Kind.TEXTS || right.kind() == Kind.TEXTS) {
            problems.add(left.offset(), "lists are not compared: use `contains \"…\"` or `memberOf`");
        } else if (left.kind() == Kind.FACT || right.kind() == Kind.FACT) {
            problems.add(left.offset(), "facts are not compared: compare a property of each");
        } else if (left.kind() == right.kind()) {
            problems.add(
                    left.offset(),
                    left.words() + " is " + left.kind().words() + " and has no `" + operator.symbol() + "`");
        } else {
            problems.add(
                    right.offset(),
                    left.words() + " is " + left.kind().words() + " and is not compared with "
                            + right.kind().words());
        }
    }

    private Typed date(Typed literal) {
        String text = String.valueOf(((Expression.Literal) literal.tree()).value());
        try {
            return new Typed(new Expression.Literal(LocalDate.parse(text)), Kind.DATE, false, literal.offset());
        } catch (DateTimeParseException e) {
            problems.add(literal.offset(), "`" + Excerpt.of(text) + "` is no date: write it like \"2026-12-31\"");
            return literal;
        }
    }

    Typed calculate(Operator operator, Typed left, Typed right) {
        needNumber(left);
        needNumber(right);
        boolean exact = left.kind() == Kind.NUMBER || right.kind() == Kind.NUMBER;
        if (operator == Operator.DIVIDED_BY && left.kind() != Kind.UNKNOWN && right.kind() != Kind.UNKNOWN) {
            if (!exact) {
                problems.add(right.offset(), "whole numbers are not divided: multiply the other side instead");
            } else if (right.tree() instanceof Expression.Literal literal
                    ? literal.value() instanceof BigDecimal number && number.signum() == 0
                    : !right.isName() || !scope.isNonZero(right)) {
                problems.add(
                        right.offset(),
                        right.words() + " may be zero: write `… != 0` before it in the same pattern, or multiply the"
                                + " other side instead");
            }
        }
        Kind kind = exact ? Kind.NUMBER : Kind.COUNT;
        return new Typed(new Expression.Binary(operator, left.tree(), right.tree()), kind, false, left.offset());
    }

    private void needNumber(Typed operand) {
        if (operand.kind() == Kind.UNKNOWN) {
            return;
        }
        if (!operand.kind().isNumber()) {
            problems.add(
                    operand.offset(), operand.words() + " is " + operand.kind().words() + ", expected a number");
        } else if (operand.optional() && !scope.isGuarded(operand)) {
            problems.add(
                    operand.offset(),
                    operand.words() + " may be null: write `… != null` before it in the same pattern");
        }
    }

    Typed in(Typed operand, List<Typed> listed, boolean negated) {
        List<Expression.Literal> literals = new ArrayList<>();
        if (operand.kind() != Kind.UNKNOWN && (!operand.isName() || !isListable(operand.kind()))) {
            problems.add(
                    operand.offset(), operand.words() + " is " + operand.kind().words() + ": `in` takes a text");
        }
        for (Typed literal : listed) {
            if (isListable(operand.kind()) && literal.kind() != operand.kind()) {
                problems.add(
                        literal.offset(), "expected " + operand.kind().words() + ", as " + operand.words() + " is");
            }
            literals.add((Expression.Literal) literal.tree());
        }
        return truth(new Expression.In(operand.tree(), literals, negated), operand);
    }

    private static boolean isListable(Kind kind) {
        return kind == Kind.TEXT || kind == Kind.COUNT;
    }

    Typed matches(Typed operand, String regex, int offset, boolean negated) {
        needText(operand, "matches");
        checkRegex(regex, offset);
        return truth(new Expression.Matches(operand.tree(), regex, negated), operand);
    }

    private void checkRegex(String regex, int offset) {
        if (regex.length() > Limits.REGEX) {
            problems.add(offset, "the pattern has " + regex.length() + " characters: at most " + Limits.REGEX);
            return;
        }
        for (int i = regex.indexOf('{'); i >= 0; i = regex.indexOf('{', i + 1)) {
            boolean category = i > 1 && regex.charAt(i - 2) == '\\' && (regex.charAt(i - 1) | 0x20) == 'p';
            if (!category) {
                problems.add(offset, "a pattern counts nothing: no `{n}`; write the part out or use `+`");
                return;
            }
        }
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            problems.add(offset, "`" + Excerpt.of(regex) + "` is no RE2 pattern: " + e.getDescription());
        }
    }

    Typed contains(Typed operand, String literal, boolean negated) {
        if (operand.kind() != Kind.TEXTS) {
            needText(operand, "contains");
        }
        return truth(new Expression.Contains(operand.tree(), literal, negated), operand);
    }

    Typed memberOf(Typed operand, Typed list, boolean negated) {
        needText(operand, "memberOf");
        if (list.kind() != Kind.UNKNOWN && list.kind() != Kind.TEXTS) {
            problems.add(list.offset(), list.words() + " is " + list.kind().words() + ", expected a list of texts");
        }
        return truth(new Expression.MemberOf(operand.tree(), list.tree(), negated), operand);
    }

    private void needText(Typed operand, String operator) {
        if (operand.kind() != Kind.UNKNOWN && (operand.kind() != Kind.TEXT || !operand.isName())) {
            problems.add(
                    operand.offset(),
                    operand.words() + " is " + operand.kind().words() + ": `" + operator + "` takes a text property");
        }
    }
}
