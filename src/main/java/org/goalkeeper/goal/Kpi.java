package org.goalkeeper.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number an organisation watches to know that it is healthy.
 *
 * @param id unique over the KPIs of the document
 * @param name what people call it
 * @param team the id of the team that watches it; null where not stated
 * @param owner who answers for it; null where nobody
 * @param unit the unit of its numbers; null where not stated
 * @param direction which way is better; null where not stated
 * @param indicator leading or lagging; null where not stated
 * @param healthyRange the band it should stay in; null where not stated
 * @param target the value aimed at; null where not stated
 * @param dueDate when the target is due; null where not stated
 * @param dataSource where its readings come from; null where not stated
 * @param frequency how often it is read; null where not stated
 * @param objective the id of the objective it gives context to; null where none
 * @param benchmark what others reach; null where not stated
 * @param predictors ids of KPIs that move before it does
 * @param visibility who may see it
 * @param linkedToCompensation whether pay depends on it, which is fine for a KPI
 * @param readings in document order
 * @param accept findings the author stands by
 */
public record Kpi(
        String id,
        String name,
        @Nullable String team,
        @Nullable String owner,
        @Nullable String unit,
        @Nullable Direction direction,
        @Nullable Indicator indicator,
        @Nullable HealthyRange healthyRange,
        @Nullable BigDecimal target,
        @Nullable LocalDate dueDate,
        @Nullable String dataSource,
        @Nullable Frequency frequency,
        @Nullable String objective,
        @Nullable String benchmark,
        List<String> predictors,
        Visibility visibility,
        boolean linkedToCompensation,
        List<Reading> readings,
        List<Acceptance> accept) {
    /** Copies the lists, so that a goal set never changes. */
    public Kpi {
        predictors = List.copyOf(predictors);
        readings = List.copyOf(readings);
        accept = List.copyOf(accept);
    }
}
