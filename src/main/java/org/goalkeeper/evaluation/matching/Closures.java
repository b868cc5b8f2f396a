package org.goalkeeper.evaluation.matching;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.language.Expression;
import org.goalkeeper.rule.language.Expression.Operator;
import org.goalkeeper.rule.vocabulary.Fact;
import org.goalkeeper.rule.vocabulary.FactType;
import org.goalkeeper.rule.vocabulary.Property;
import org.jspecify.annotations.Nullable;

/** Turns the expressions of one pattern into closures. */
final class Closures {

    private final Scope scope;
    private final int own;
    private final @Nullable FactType selfType;
    private final @Nullable FactType elementType;
    private final List<Integer> others;

    /**
     * @param own the row of the pattern's own fact
     * @param selfType the type that bare property names belong to; null where they belong to the element or to nothing
     * @param elementType the type of the element, {@code Parameter} or {@code Word}; null where there is none
     * @param others the rows of the other values, at most three
     */
    Closures(Scope scope, int own, @Nullable FactType selfType, @Nullable FactType elementType, List<Integer> others) {
        this.scope = scope;
        this.own = own;
        this.selfType = selfType;
        this.elementType = elementType;
        this.others = others;
    }

    Test test(Expression expression) {
        if (expression instanceof Expression.Binary binary) {
            return binary(binary);
        }
        if (expression instanceof Expression.Not not) {
            Test operand = test(not.operand());
            return (s, a, b, c, e) -> !operand.holds(s, a, b, c, e);
        }
        if (expression instanceof Expression.In in) {
            return in(in);
        }
        if (expression instanceof Expression.Matches matches) {
            Operand operand = operand(matches.operand());
            Pattern pattern = Pattern.compile(matches.pattern());
            boolean negated = matches.negated();
            return (s, a, b, c, e) -> {
                Object value = operand.of(s, a, b, c, e);
                return value != null && pattern.matches(value.toString()) != negated;
            };
        }
        if (expression instanceof Expression.Contains contains) {
            Operand operand = operand(contains.operand());
            String literal = contains.literal();
            boolean negated = contains.negated();
            return (s, a, b, c, e) -> Values.contains(operand.of(s, a, b, c, e), literal) != negated;
        }
        if (expression instanceof Expression.MemberOf member) {
            Operand operand = operand(member.operand());
            Operand list = operand(member.list());
            boolean negated = member.negated();
            return (s, a, b, c, e) -> Values.memberOf(operand.of(s, a, b, c, e), list.of(s, a, b, c, e)) != negated;
        }
        Operand flag = operand(expression);
        return (s, a, b, c, e) -> Boolean.TRUE.equals(flag.of(s, a, b, c, e));
    }

    private Test binary(Expression.Binary binary) {
        Operator operator = binary.operator();
        if (operator == Operator.OR || operator == Operator.AND) {
            Test left = test(binary.left());
            Test right = test(binary.right());
            return operator == Operator.OR
                    ? (s, a, b, c, e) -> left.holds(s, a, b, c, e) || right.holds(s, a, b, c, e)
                    : (s, a, b, c, e) -> left.holds(s, a, b, c, e) && right.holds(s, a, b, c, e);
        }
        Operand left = operand(binary.left());
        if (operator == Operator.EQUAL || operator == Operator.UNEQUAL) {
            boolean wanted = operator == Operator.EQUAL;
            if (binary.right() instanceof Expression.Literal literal) {
                Property property = ownProperty(binary.left());
                return property == null
                        ? equality(left, literal.value(), wanted)
                        : equality(property.accessor(), literal.value(), wanted);
            }
            Operand right = operand(binary.right());
            return (s, a, b, c, e) -> Values.equal(left.of(s, a, b, c, e), right.of(s, a, b, c, e)) == wanted;
        }
        Operand right = operand(binary.right());
        return (s, a, b, c, e) -> Values.ordered(operator, left.of(s, a, b, c, e), right.of(s, a, b, c, e));
    }

    /** The property of the pattern's own fact that an expression is; null for any other expression. */
    private @Nullable Property ownProperty(Expression expression) {
        return expression instanceof Expression.Property property && elementType == null && selfType != null
                ? selfType.property(property.name())
                : null;
    }

    // the commonest tests by far read the property themselves, without an operand between
    private static Test equality(
            Function<Object, @Nullable Object> accessor, @Nullable Object literal, boolean wanted) {
        if (literal == null) {
            return (s, a, b, c, e) -> (accessor.apply(present(s)) == null) == wanted;
        }
        if (literal instanceof Number) {
            return (s, a, b, c, e) -> Values.equal(accessor.apply(present(s)), literal) == wanted;
        }
        return (s, a, b, c, e) -> literal.equals(accessor.apply(present(s))) == wanted;
    }

    private static Object present(@Nullable Object fact) {
        return java.util.Objects.requireNonNull(fact);
    }

    private static Test equality(Operand left, @Nullable Object literal, boolean wanted) {
        if (literal == null) {
            return (s, a, b, c, e) -> (left.of(s, a, b, c, e) == null) == wanted;
        }
        if (literal instanceof Number) {
            return (s, a, b, c, e) -> Values.equal(left.of(s, a, b, c, e), literal) == wanted;
        }
        return (s, a, b, c, e) -> literal.equals(left.of(s, a, b, c, e)) == wanted;
    }

    private Test in(Expression.In in) {
        Operand operand = operand(in.operand());
        List<Object> values = new ArrayList<>();
        for (Expression.Literal literal : in.literals()) {
            values.add(java.util.Objects.requireNonNull(literal.value()));
        }
        boolean negated = in.negated();
        return (s, a, b, c, e) -> {
            Object value = operand.of(s, a, b, c, e);
            boolean found = false;
            for (int i = 0; i < values.size() && !found; i++) {
                found = Values.equal(value, values.get(i));
            }
            return found != negated;
        };
    }

    Operand operand(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            Object value = literal.value();
            return (s, a, b, c, e) -> value;
        }
        if (expression instanceof Expression.Property property) {
            return property(property.name());
        }
        if (expression instanceof Expression.Variable variable) {
            return variable(scope.meaning(variable.name()));
        }
        if (expression instanceof Expression.Binary binary) {
            Operator operator = binary.operator();
            if (isArithmetic(operator)) {
                Operand left = operand(binary.left());
                Operand right = operand(binary.right());
                return (s, a, b, c, e) -> Values.calculate(operator, left.of(s, a, b, c, e), right.of(s, a, b, c, e));
            }
        }
        Test test = test(expression);
        return (s, a, b, c, e) -> test.holds(s, a, b, c, e);
    }

    private Operand property(String name) {
        if (elementType != null) {
            Property property = known(elementType, name);
            return (s, a, b, c, e) -> property.of(present(e));
        }
        if (selfType == null) {
            throw new IllegalArgumentException("no fact to take " + name + " of");
        }
        return of(known(selfType, name));
    }

    private static Operand of(Property property) {
        Function<Object, @Nullable Object> accessor = property.accessor();
        return (s, a, b, c, e) -> accessor.apply(present(s));
    }

    private static Property known(FactType type, String name) {
        Property property = type.property(name);
        if (property == null) {
            throw new IllegalArgumentException(type.name() + " has no property " + name);
        }
        return property;
    }

    private Operand variable(Scope.Meaning meaning) {
        if (meaning instanceof Scope.OfParameter parameter) {
            return parameter(parameter);
        }
        Property property = meaning instanceof Scope.OfFact fact ? fact.property() : null;
        int row = Scope.row(meaning);
        if (row == own) {
            return property == null ? (s, a, b, c, e) -> s : of(property);
        }
        return switch (others.indexOf(row)) {
            case 0 -> property == null ? (s, a, b, c, e) -> a : (s, a, b, c, e) -> a == null ? null : property.of(a);
            case 1 -> property == null ? (s, a, b, c, e) -> b : (s, a, b, c, e) -> b == null ? null : property.of(b);
            case 2 -> property == null ? (s, a, b, c, e) -> c : (s, a, b, c, e) -> c == null ? null : property.of(c);
            default -> throw new IllegalArgumentException("a constraint names more than three earlier facts");
        };
    }

    private static Operand parameter(Scope.OfParameter parameter) {
        int slot = parameter.slot();
        return (s, a, b, c, e) -> settings(s).value(slot);
    }

    static Settings settings(@Nullable Object fact) {
        return ((Fact) present(fact)).settings();
    }

    /** Reads what an expression compares: its properties, unless they are the element's, and its variables. */
    CompiledTest.Compared values(Expression expression) {
        return (self, a, b, c) -> {
            List<Shown> shown = new ArrayList<>();
            for (Expression leaf : leaves(expression)) {
                if (leaf instanceof Expression.Property property && elementType == null) {
                    shown.add(new Shown(property.name(), operand(leaf).of(self, a, b, c, null)));
                } else if (leaf instanceof Expression.Variable variable) {
                    shown.add(new Shown(variable.name(), operand(leaf).of(self, a, b, c, null)));
                }
            }
            return shown;
        };
    }

    /** The variables an expression names, each once, in order of first use. */
    static Set<String> variables(Expression expression) {
        Set<String> names = new LinkedHashSet<>();
        for (Expression leaf : leaves(expression)) {
            if (leaf instanceof Expression.Variable variable) {
                names.add(variable.name());
            }
        }
        return names;
    }

    /** Whether an expression names a property. */
    static boolean names(Expression expression) {
        return leaves(expression).stream().anyMatch(Expression.Property.class::isInstance);
    }

    /** Whether an expression has arithmetic in it. */
    static boolean calculates(Expression expression) {
        if (expression instanceof Expression.Not not) {
            return calculates(not.operand());
        }
        return expression instanceof Expression.Binary binary
                && (isArithmetic(binary.operator()) || calculates(binary.left()) || calculates(binary.right()));
    }

    private static boolean isArithmetic(Operator operator) {
        return operator == Operator.PLUS
                || operator == Operator.MINUS
                || operator == Operator.TIMES
                || operator == Operator.DIVIDED_BY;
    }

    /** The properties, variables and literals of an expression, each once, in order of first use. */
    private static Set<Expression> leaves(Expression expression) {
        Set<Expression> leaves = new LinkedHashSet<>();
        collect(expression, leaves);
        return leaves;
    }

    private static void collect(Expression expression, Set<Expression> leaves) {
        if (expression instanceof Expression.Binary binary) {
            collect(binary.left(), leaves);
            collect(binary.right(), leaves);
        } else if (expression instanceof Expression.Not not) {
            collect(not.operand(), leaves);
        } else if (expression instanceof Expression.In in) {
            collect(in.operand(), leaves);
        } else if (expression instanceof Expression.Matches matches) {
            collect(matches.operand(), leaves);
        } else if (expression instanceof Expression.Contains contains) {
            collect(contains.operand(), leaves);
        } else if (expression instanceof Expression.MemberOf member) {
            collect(member.operand(), leaves);
            collect(member.list(), leaves);
        } else {
            leaves.add(expression);
        }
    }
}
