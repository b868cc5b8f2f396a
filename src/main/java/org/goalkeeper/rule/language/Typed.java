package org.goalkeeper.rule.language;

/**
 * An expression and what is known of it.
 *
 * @param tree the expression
 * @param kind what its value is
 * @param optional whether its value may be null
 * @param offset where it stands
 */
record Typed(Expression tree, Kind kind, boolean optional, int offset) {

    /** Whether it is a property or a variable. */
    boolean isName() {
        return tree instanceof Expression.Property || tree instanceof Expression.Variable;
    }

    boolean isLiteral() {
        return tree instanceof Expression.Literal;
    }

    /** As messages name it. */
    String words() {
        if (tree instanceof Expression.Property property) {
            return "`" + property.name() + "`";
        }
        if (tree instanceof Expression.Variable variable) {
            return "`" + variable.name() + "`";
        }
        return "the expression";
    }
}
