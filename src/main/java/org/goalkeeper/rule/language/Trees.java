package org.goalkeeper.rule.language;

import java.util.LinkedHashSet;
import java.util.Set;

/** What an expression names. */
public final class Trees {

    private Trees() {}

    /** The variables it names, with their {@code $}, in order. */
    public static Set<String> variables(Expression tree) {
        Set<String> names = new LinkedHashSet<>();
        collect(tree, names, true);
        return names;
    }

    /** The properties it names, in order. */
    public static Set<String> properties(Expression tree) {
        Set<String> names = new LinkedHashSet<>();
        collect(tree, names, false);
        return names;
    }

    private static void collect(Expression tree, Set<String> names, boolean variables) {
        if (tree instanceof Expression.Variable variable) {
            if (variables) {
                names.add(variable.name());
            }
        } else if (tree instanceof Expression.Property property) {
            if (!variables) {
                names.add(property.name());
            }
        } else if (tree instanceof Expression.Binary binary) {
            collect(binary.left(), names, variables);
            collect(binary.right(), names, variables);
        } else if (tree instanceof Expression.Not not) {
            collect(not.operand(), names, variables);
        } else if (tree instanceof Expression.In in) {
            collect(in.operand(), names, variables);
        } else if (tree instanceof Expression.Matches matches) {
            collect(matches.operand(), names, variables);
        } else if (tree instanceof Expression.Contains contains) {
            collect(contains.operand(), names, variables);
        } else if (tree instanceof Expression.MemberOf member) {
            collect(member.operand(), names, variables);
            collect(member.list(), names, variables);
        }
    }
}
