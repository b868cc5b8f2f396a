package org.goalkeeper.rule.language;

import java.util.Set;

/** Demands that every pattern after the first is joined by an equality, so that no cross product is built. */
final class Links {

    private final Scope scope;
    private boolean facts;
    private boolean linked;
    private boolean foreign;

    Links(Scope scope) {
        this.scope = scope;
    }

    /** Enters a pattern. */
    void enter() {
        linked = false;
        foreign = false;
    }

    /** Takes note of a constraint of the pattern. */
    void add(Expression tree, Set<Variable> used) {
        for (Variable variable : used) {
            foreign |= variable.pattern != scope.pattern() && variable.origin != Variable.Origin.PARAMETER;
        }
        linked |= isLink(tree);
    }

    private boolean isLink(Expression tree) {
        if (!(tree instanceof Expression.Binary binary)) {
            return false;
        }
        return switch (binary.operator()) {
            case AND -> isLink(binary.left()) || isLink(binary.right());
            case EQUAL -> isLink(binary.left(), binary.right()) || isLink(binary.right(), binary.left());
            default -> false;
        };
    }

    private boolean isLink(Expression property, Expression other) {
        if (!(property instanceof Expression.Property) || !(other instanceof Expression.Variable name)) {
            return false;
        }
        Variable variable = scope.find(name.name());
        return variable != null
                && variable.pattern != scope.pattern()
                && (variable.origin == Variable.Origin.FACT || variable.origin == Variable.Origin.SOURCE)
                && (variable.kind == Kind.TEXT || variable.kind == Kind.COUNT || variable.kind == Kind.DATE);
    }

    /** Whether the pattern that was read must be joined and is not. */
    boolean isMissing(Condition.Quantifier quantifier) {
        return !linked && (quantifier == Condition.Quantifier.EACH ? facts : foreign);
    }

    /** Whether a pattern of which each fact counts came before. */
    boolean hasFacts() {
        return facts;
    }

    /** Takes note that each fact of a pattern counts. */
    void addFacts() {
        facts = true;
    }

    /** Goes back to what was known before an accumulate's own patterns. */
    void restore(boolean before) {
        facts = before;
    }
}
