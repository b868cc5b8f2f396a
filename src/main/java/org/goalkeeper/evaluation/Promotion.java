package org.goalkeeper.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.goal.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An unhealthy KPI that should become a key result.
 *
 * @param kpi its id
 * @param since day of the first reading of the current unhealthy run
 * @param reading the latest reading
 * @param healthyRange the range it is out of
 * @param route how it becomes a key result
 * @param linkedToCompensation whether pay depends on the KPI: that link must be cut first
 * @param keyResults the key results to adopt; empty where predictors are needed first
 */
public record Promotion(
        String kpi,
        LocalDate since,
        Reading reading,
        HealthyRange healthyRange,
        Route route,
        boolean linkedToCompensation,
        List<Suggestion> keyResults) {

    /** Copies the key results. */
    public Promotion {
        keyResults = List.copyOf(keyResults);
    }

    /** How an unhealthy KPI becomes a key result. */
    public enum Route {
        /** On the KPI itself. */
        DIRECT("direct"),
        /** On the KPIs that move before it. */
        PREDICTOR("predictor"),
        /** Not yet: it lags, and nothing is known to move before it. */
        NEEDS_PREDICTOR("needs-predictor");

        private final String word;

        Route(String word) {
            this.word = word;
        }

        /** The word reports use. */
        public String word() {
            return word;
        }
    }

    /**
     * A key result to adopt, of type metric.
     *
     * @param title its title
     * @param kpi the KPI it moves
     * @param unit that KPI's unit; null where not stated
     * @param baseline the KPI's last reading; null where it has none
     * @param target the nearest healthy bound; null where the team must choose
     * @param dueDate the cycle's end; null where there is no cycle
     */
    public record Suggestion(
            String title,
            String kpi,
            @Nullable String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable LocalDate dueDate) {}
}
