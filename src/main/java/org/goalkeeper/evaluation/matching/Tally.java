package org.goalkeeper.evaluation.matching;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Adds values up; what comes out does not depend on their order. */
public final class Tally implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MEAN_DECIMALS = 9;

    private int count;
    private BigDecimal sum = BigDecimal.ZERO;
    private @Nullable BigDecimal min;
    private @Nullable BigDecimal max;

    /**
     * Takes a value in.
     *
     * @param value a text, date or flag counts; only numbers have a sum, mean, minimum and maximum
     * @throws ArithmeticException where the value is null
     */
    public void add(@Nullable Object value) {
        if (value == null) {
            throw new ArithmeticException("a value that is not known cannot be added up");
        }
        count++;
        if (value instanceof Number) {
            BigDecimal number = Values.decimal(value);
            sum = sum.add(number);
            min = min == null ? number : min.min(number);
            max = max == null ? number : max.max(number);
        }
    }

    /** The total of that kind; null for a mean, minimum or maximum of nothing. */
    public @Nullable Object total(Step.Kind kind) {
        return switch (kind) {
            case COUNT -> count;
            case SUM -> sum;
            case AVERAGE ->
                count == 0 ? null : sum.divide(BigDecimal.valueOf(count), MEAN_DECIMALS, RoundingMode.HALF_EVEN);
            case MIN -> min;
            case MAX -> max;
        };
    }
}
