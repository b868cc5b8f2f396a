package org.goalkeeper.rule.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A typed expression over properties, variables and literals. */
public sealed interface Expression {

    /**
     * A literal.
     *
     * @param value a String, BigDecimal, Boolean or LocalDate; null for {@code null}
     */
    record Literal(@Nullable Object value) implements Expression {}

    /**
     * A property of the pattern's own fact.
     *
     * @param name the property
     */
    record Property(String name) implements Expression {}

    /**
     * A variable bound earlier, or a total of the accumulate.
     *
     * @param name with its {@code $}
     */
    record Variable(String name) implements Expression {}

    /** Two operands and what is between them. */
    record Binary(Operator operator, Expression left, Expression right) implements Expression {}

    /** Logical negation. */
    record Not(Expression operand) implements Expression {}

    /** {@code operand [not] in (literals)}. */
    record In(Expression operand, List<Literal> literals, boolean negated) implements Expression {
        /** Copies the literals. */
        public In {
            literals = List.copyOf(literals);
        }
    }

    /** {@code operand [not] matches "pattern"}: the whole text matches an RE2 pattern. */
    record Matches(Expression operand, String pattern, boolean negated) implements Expression {}

    /** {@code operand [not] contains "literal"}: a text contains a text, or a list of texts has it. */
    record Contains(Expression operand, String literal, boolean negated) implements Expression {}

    /** {@code operand [not] memberOf list}: a list of texts has the text. */
    record MemberOf(Expression operand, Expression list, boolean negated) implements Expression {}

    /** What stands between two operands. */
    enum Operator {
        /** {@code ||}. */
        OR("||"),
        /** {@code &&}. */
        AND("&&"),
        /** {@code ==}. */
        EQUAL("=="),
        /** {@code !=}. */
        UNEQUAL("!="),
        /** {@code <}. */
        LESS("<"),
        /** {@code <=}. */
        AT_MOST("<="),
        /** {@code >}. */
        GREATER(">"),
        /** {@code >=}. */
        AT_LEAST(">="),
        /** {@code +}. */
        PLUS("+"),
        /** {@code -}. */
        MINUS("-"),
        /** {@code *}. */
        TIMES("*"),
        /** {@code /}. */
        DIVIDED_BY("/");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** As it is written. */
        public String symbol() {
            return symbol;
        }
    }
}
