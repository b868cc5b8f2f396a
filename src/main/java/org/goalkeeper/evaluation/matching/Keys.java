package org.goalkeeper.evaluation.matching;

import org.goalkeeper.rule.language.Expression;
import org.jspecify.annotations.Nullable;

/** Writes what an expression means, so that two rules that ask the same of a fact share the answer. */
final class Keys {

    private final Scope scope;
    private final int own;

    Keys(Scope scope, int own) {
        this.scope = scope;
        this.own = own;
    }

    String of(Expression expression) {
        StringBuilder key = new StringBuilder();
        write(expression, key);
        return key.toString();
    }

    private void write(Expression expression, StringBuilder key) {
        if (expression instanceof Expression.Literal literal) {
            key.append(literal(literal.value()));
        } else if (expression instanceof Expression.Property property) {
            key.append(property.name());
        } else if (expression instanceof Expression.Variable variable) {
            key.append(variable(scope.meaning(variable.name())));
        } else if (expression instanceof Expression.Binary binary) {
            key.append('(');
            write(binary.left(), key);
            key.append(' ').append(binary.operator().symbol()).append(' ');
            write(binary.right(), key);
            key.append(')');
        } else if (expression instanceof Expression.Not not) {
            key.append('!');
            write(not.operand(), key);
        } else if (expression instanceof Expression.In in) {
            write(in.operand(), key);
            key.append(in.negated() ? " not in (" : " in (");
            for (Expression.Literal literal : in.literals()) {
                key.append(literal(literal.value())).append(", ");
            }
            key.append(')');
        } else if (expression instanceof Expression.Matches matches) {
            write(matches.operand(), key);
            key.append(matches.negated() ? " not matches " : " matches ").append(literal(matches.pattern()));
        } else if (expression instanceof Expression.Contains contains) {
            write(contains.operand(), key);
            key.append(contains.negated() ? " not contains " : " contains ").append(literal(contains.literal()));
        } else if (expression instanceof Expression.MemberOf member) {
            write(member.operand(), key);
            key.append(member.negated() ? " not memberOf " : " memberOf ");
            write(member.list(), key);
        }
    }

    /** A literal as no other literal, nor a literal with more behind it, is written. */
    private static String literal(@Nullable Object value) {
        return value instanceof String text
                ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                : String.valueOf(value);
    }

    private String variable(Scope.Meaning meaning) {
        if (meaning instanceof Scope.OfParameter parameter) {
            return "#" + parameter.slot();
        }
        if (meaning instanceof Scope.OfFact fact) {
            String name = fact.property() == null ? "this" : fact.property().name();
            return fact.row() == own ? name : "$" + fact.row() + "." + name;
        }
        return "$" + Scope.row(meaning);
    }
}
