package org.goalkeeper.evaluation.matching;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.goalkeeper.rule.language.Expression.Operator;
import org.jspecify.annotations.Nullable;

/** Comparison and arithmetic as Drools does them, nulls included. */
final class Values {

    private static final int INT_DIGITS = 10;

    private Values() {}

    static boolean equal(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return left == right;
        }
        if (left instanceof Number && right instanceof Number) {
            return compareNumbers(left, right) == 0;
        }
        return Objects.equals(left, right);
    }

    /** An order comparison; false where either side is null. */
    static boolean ordered(Operator operator, @Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return false;
        }
        int order = left instanceof Number ? compareNumbers(left, right) : compareOthers(left, right);
        return switch (operator) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
            default -> throw new IllegalArgumentException(operator.symbol());
        };
    }

    static Object calculate(Operator operator, @Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            throw new ArithmeticException("a value that is not known cannot be calculated with");
        }
        if (left instanceof Integer a && right instanceof Integer b && operator != Operator.DIVIDED_BY) {
            return switch (operator) {
                case PLUS -> Math.addExact(a, b);
                case MINUS -> Math.subtractExact(a, b);
                case TIMES -> Math.multiplyExact(a, b);
                default -> throw new IllegalArgumentException(operator.symbol());
            };
        }
        BigDecimal a = decimal(left);
        BigDecimal b = decimal(right);
        return switch (operator) {
            case PLUS -> a.add(b, MathContext.DECIMAL128);
            case MINUS -> a.subtract(b, MathContext.DECIMAL128);
            case TIMES -> a.multiply(b, MathContext.DECIMAL128);
            case DIVIDED_BY -> a.divide(b, MathContext.DECIMAL128);
            default -> throw new IllegalArgumentException(operator.symbol());
        };
    }

    static boolean contains(@Nullable Object whole, String part) {
        if (whole instanceof Collection<?> list) {
            return list.contains(part);
        }
        return whole != null && whole.toString().contains(part);
    }

    static boolean memberOf(@Nullable Object element, @Nullable Object list) {
        return element != null && list instanceof Collection<?> elements && elements.contains(element);
    }

    static BigDecimal decimal(Object number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) number).longValue());
    }

    private static int compareNumbers(Object left, Object right) {
        if (left instanceof Integer a && right instanceof Integer b) {
            return Integer.compare(a, b);
        }
        if (left instanceof Integer count && right instanceof BigDecimal number && isSmallWhole(number)) {
            return Integer.compare(count, number.intValue());
        }
        return decimal(left).compareTo(decimal(right));
    }

    // parameters that counts are compared with: no number has to be made of the count
    private static boolean isSmallWhole(BigDecimal number) {
        return number.scale() == 0 && number.precision() < INT_DIGITS;
    }

    private static int compareOthers(Object left, Object right) {
        if (left instanceof LocalDate a && right instanceof LocalDate b) {
            return a.compareTo(b);
        }
        return left.toString().compareTo(right.toString());
    }
}
