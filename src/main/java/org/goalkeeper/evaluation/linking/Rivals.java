package org.goalkeeper.evaluation.linking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The first metric key results, of the context or the document, that move a KPI up and down; and which earlier ones pull
 * the KPI of a key result elsewhere.
 *
 * @param rising null for none
 * @param falling null for none
 */
record Rivals(@Nullable LinkedKeyResult rising, @Nullable LinkedKeyResult falling) {

    /** Those of a KPI. */
    static Rivals of(LinkedKpi kpi) {
        LinkedKeyResult rising = null;
        LinkedKeyResult falling = null;
        for (LinkedKeyResult k = kpi.firstKeyResult(); k != null; k = k.nextOfKpi()) {
            int rise = k.isMetric() ? k.rise() : 0;
            if (rise > 0 && rising == null) {
                rising = k;
            } else if (rise < 0 && falling == null) {
                falling = k;
            }
            if (rising != null && falling != null) {
                break;
            }
        }
        return new Rivals(rising, falling);
    }

    /** The first earlier metric key result that moves the KPI the other way. */
    static @Nullable String earlierOpposite(LinkedKeyResult later) {
        LinkedKpi kpi = later.linkedKpi();
        int rise = later.isMetric() ? later.rise() : 0;
        if (kpi == null || rise == 0) {
            return null;
        }
        LinkedKeyResult first = rise > 0 ? kpi.rivals().falling() : kpi.rivals().rising();
        return first != null && first.ordinal() < later.ordinal() ? first.id() : null;
    }

    /**
     * The first earlier metric key result of another, unaligned objective that moves the KPI the same way to another
     * target. At most {@value Twins#MOST_LOOKS} key results of the KPI are looked at, from the first that moves it that
     * way on.
     */
    static @Nullable String earlierOtherTarget(LinkedKeyResult later) {
        LinkedKpi kpi = later.linkedKpi();
        int rise = later.isMetric() ? later.rise() : 0;
        if (kpi == null || rise == 0 || later.linkedObjective() == null) {
            return null;
        }
        LinkedKeyResult candidate =
                rise > 0 ? kpi.rivals().rising() : kpi.rivals().falling();
        for (int looks = 0; candidate != null && candidate != later && looks < Twins.MOST_LOOKS; looks++) {
            if (isRival(candidate, later, rise)) {
                return candidate.id();
            }
            candidate = candidate.nextOfKpi();
        }
        return null;
    }

    private static boolean isRival(LinkedKeyResult earlier, LinkedKeyResult later, int rise) {
        if (!earlier.isMetric() || earlier.rise() != rise) {
            return false;
        }
        LinkedObjective objective = earlier.linkedObjective();
        LinkedObjective other = later.linkedObjective();
        BigDecimal target = earlier.target();
        BigDecimal otherTarget = later.target();
        return objective != null
                && objective != other
                && target != null
                && otherTarget != null
                && target.compareTo(otherTarget) != 0
                && !later.document().alignment().areRelated(objective, other);
    }
}
