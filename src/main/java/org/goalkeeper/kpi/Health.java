package org.goalkeeper.kpi;

import java.math.BigDecimal;
import java.util.Locale;
import org.goalkeeper.goal.HealthyRange;
import org.jspecify.annotations.Nullable;

/** Where the latest reading of a KPI lies; what follows from it is for rules to say. */
public enum Health {
    /** Outside the healthy range. */
    UNHEALTHY,
    /** Nobody knows: there is no reading, or no range. */
    UNKNOWN,
    /** Within the healthy range. */
    HEALTHY;

    static Health of(@Nullable HealthyRange range, @Nullable BigDecimal latest) {
        if (range == null || !range.isUsable() || latest == null) {
            return UNKNOWN;
        }
        return range.contains(latest) ? HEALTHY : UNHEALTHY;
    }

    /** The word the contract and the pages use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
