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
        @Nullable BigDecimal min, @Nullable BigDecimal max) {}
