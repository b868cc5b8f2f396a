package org.goalkeeper.rule.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.rule.vocabulary.FactType;
import org.jspecify.annotations.Nullable;

/** The names that may be used at the place that is being read, and what is known not to be null there. */
final class Scope {

    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Map<String, String> boundHere = new HashMap<>();
    private final List<String> guards = new ArrayList<>();
    private @Nullable FactType type;
    private boolean typed;
    private int pattern;

    /**
     * Enters a pattern.
     *
     * @param patternType its type; null where the type is not known
     */
    void enter(@Nullable FactType patternType) {
        leave();
        type = patternType;
        typed = true;
        pattern++;
    }

    /** Leaves the pattern; variables whose property it guards are never null from here on. */
    void leave() {
        for (Map.Entry<String, String> bound : boundHere.entrySet()) {
            Variable variable = variables.get(bound.getKey());
            if (variable != null && guards.contains(bound.getValue())) {
                variable.optional = false;
            }
        }
        boundHere.clear();
        guards.clear();
        type = null;
        typed = false;
    }

    /** Whether properties may be named here. */
    boolean inPattern() {
        return typed;
    }

    /** The pattern's type; null outside a pattern or where the type is not known. */
    @Nullable
    FactType type() {
        return type;
    }

    int pattern() {
        return pattern;
    }

    @Nullable
    Variable find(String name) {
        return variables.get(name);
    }

    Collection<String> names() {
        return variables.keySet();
    }

    Collection<Variable> variables() {
        return variables.values();
    }

    /** Adds a variable; false where the name is taken. */
    boolean bind(Variable variable) {
        return variables.putIfAbsent(variable.name, variable) == null;
    }

    /** Adds a variable for a property of the current pattern; false where the name is taken. */
    boolean bind(Variable variable, String property) {
        boundHere.put(variable.name, property);
        return bind(variable);
    }

    /** What guards are kept under: the property for a variable bound to one in this pattern. */
    String key(Typed name) {
        return key(name.tree());
    }

    private String key(Expression tree) {
        if (tree instanceof Expression.Property property) {
            return property.name();
        }
        String variable = tree instanceof Expression.Variable v ? v.name() : "";
        return boundHere.getOrDefault(variable, variable);
    }

    boolean isGuarded(Typed name) {
        return guards.contains(key(name));
    }

    boolean isNonZero(Typed name) {
        return guards.contains(key(name) + " != 0");
    }

    /** How many guards there are, to return to by {@link #forget}. */
    int mark() {
        return guards.size();
    }

    void forget(int mark) {
        guards.subList(mark, guards.size()).clear();
    }

    /** Remembers what is not null where the expression has that outcome. */
    void assume(Expression tree, boolean outcome) {
        if (tree instanceof Expression.Not not) {
            assume(not.operand(), !outcome);
        } else if (tree instanceof Expression.Binary binary) {
            switch (binary.operator()) {
                case AND, OR -> {
                    if (outcome == (binary.operator() == Expression.Operator.AND)) {
                        assume(binary.left(), outcome);
                        assume(binary.right(), outcome);
                    }
                }
                case EQUAL, UNEQUAL -> {
                    if (outcome == (binary.operator() == Expression.Operator.UNEQUAL)
                            && binary.right() instanceof Expression.Literal literal) {
                        guards.add(key(binary.left()) + suffix(literal));
                    }
                }
                default -> {}
            }
        }
    }

    private static String suffix(Expression.Literal literal) {
        if (literal.value() == null) {
            return "";
        }
        return literal.value() instanceof java.math.BigDecimal number && number.signum() == 0 ? " != 0" : " != literal";
    }
}
