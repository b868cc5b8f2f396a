package org.goalkeeper.goal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The band a KPI should stay in, both bounds inclusive.
 *
 * @param min the lowest healthy value; null for no lower bound
 * @param max the highest healthy value; null for no upper bound
 */
public record HealthyRange(
        @Nullable BigDecimal min, @Nullable BigDecimal max) {

    /** Whether it says anything about readings: it has a bound, and its bounds do not cross. */
    public boolean isUsable() {
        return min == null ? max != null : max == null || min.compareTo(max) <= 0;
    }

    /** Whether a value is within its bounds. */
    public boolean contains(BigDecimal value) {
        return (min == null || value.compareTo(min) >= 0) && (max == null || value.compareTo(max) <= 0);
    }
}
