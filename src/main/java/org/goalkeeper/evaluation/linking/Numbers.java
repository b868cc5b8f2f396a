package org.goalkeeper.evaluation.linking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Exact arithmetic for measurements: ratios and differences are rounded half-even to 9 decimals where they are measured. */
final class Numbers {

    /** Stands in a cache for a value that was measured and is not there. */
    static final BigDecimal ABSENT = new BigDecimal("0");

    private static final int DECIMALS = 9;

    private Numbers() {}

    static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DECIMALS, RoundingMode.HALF_EVEN);
    }

    static BigDecimal rounded(BigDecimal value) {
        return value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_EVEN) : value;
    }

    /** |a - b|; null where either is. */
    static @Nullable BigDecimal distance(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : rounded(a.subtract(b).abs());
    }

    static @Nullable BigDecimal size(@Nullable BigDecimal value) {
        return value == null ? null : value.abs();
    }

    /** The value, but at least 0 and at most 1; null where it is. */
    static @Nullable BigDecimal clipped(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        if (value.signum() < 0) {
            return BigDecimal.ZERO;
        }
        return value.compareTo(BigDecimal.ONE) > 0 ? BigDecimal.ONE : value;
    }

    /** Share of a span, both ends counted, that has passed on a day; null where an end is unknown or before the start. */
    static @Nullable BigDecimal elapsed(LocalDate day, @Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null || end == null || end.isBefore(start)) {
            return null;
        }
        long passed = day.toEpochDay() - start.toEpochDay();
        long length = end.toEpochDay() - start.toEpochDay() + 1;
        if (passed <= 0) {
            return BigDecimal.ZERO;
        }
        return passed >= length ? BigDecimal.ONE : ratio(BigDecimal.valueOf(passed), BigDecimal.valueOf(length));
    }

    /** Days from one day to another; null where either is. */
    static @Nullable Integer days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : (int) (to.toEpochDay() - from.toEpochDay());
    }

    /** A value for a cache, where {@link #ABSENT} stands for none. */
    static BigDecimal cached(@Nullable BigDecimal value) {
        return value == null ? ABSENT : value;
    }

    @SuppressWarnings("ReferenceEquality") // the mark is told from a measured zero by identity
    static @Nullable BigDecimal uncached(BigDecimal cached) {
        return cached == ABSENT ? null : cached;
    }
}
