package org.goalkeeper.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.evaluation.Promotion.Route;
import org.goalkeeper.evaluation.Promotion.Suggestion;
import org.goalkeeper.evaluation.linking.LinkedGoalSet;
import org.goalkeeper.evaluation.linking.LinkedKpi;
import org.goalkeeper.evaluation.matching.Shown;
import org.goalkeeper.goal.Cycle;
import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.goal.Indicator;
import org.goalkeeper.goal.Reading;
import org.jspecify.annotations.Nullable;

/** Works out the key results that would bring an unhealthy KPI back. */
final class Promotions {

    private final LinkedGoalSet goals;
    private final @Nullable LocalDate due;

    Promotions(LinkedGoalSet goals, @Nullable Cycle cycle) {
        this.goals = goals;
        this.due = cycle == null ? null : cycle.endDate();
    }

    /** The promotion of a KPI; null where it has no reading or no range, whatever a rule says. */
    @Nullable
    Promotion of(LinkedKpi kpi) {
        Reading reading = kpi.latestReading();
        HealthyRange range = kpi.stated().healthyRange();
        LocalDate since = kpi.unhealthySince();
        if (reading == null || range == null || since == null) {
            return null;
        }
        List<Suggestion> suggestions = new ArrayList<>();
        Route route = Route.DIRECT;
        if (kpi.stated().indicator() == Indicator.LAGGING) {
            for (String predictor : kpi.stated().predictors()) {
                LinkedKpi known = goals.kpi(predictor);
                if (known != null) {
                    suggestions.add(suggestion(known));
                }
            }
            route = suggestions.isEmpty() ? Route.NEEDS_PREDICTOR : Route.PREDICTOR;
        } else {
            suggestions.add(suggestion(kpi));
        }
        return new Promotion(kpi.id(), since, reading, range, route, kpi.linkedToCompensation(), suggestions);
    }

    private Suggestion suggestion(LinkedKpi kpi) {
        BigDecimal from = kpi.lastReading();
        BigDecimal target = nearestHealthy(from, kpi.rangeMin(), kpi.rangeMax());
        String unit = kpi.unitName() == null ? "" : " " + kpi.unitName();
        String span = target == null || from == null
                ? ""
                : " from " + Shown.exact(from) + " to " + Shown.exact(target) + unit;
        return new Suggestion(kpi.title() + span, kpi.id(), kpi.unitName(), from, target, due);
    }

    /** The healthy bound nearest to a value; null where the value is healthy already or there is no bound. */
    private static @Nullable BigDecimal nearestHealthy(
            @Nullable BigDecimal value, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (value == null) {
            return null;
        }
        if (min != null && value.compareTo(min) < 0) {
            return min;
        }
        return max != null && value.compareTo(max) > 0 ? max : null;
    }
}
