package org.goalkeeper.kpi.rest;

import org.goalkeeper.api.model.DirectionJson;
import org.goalkeeper.api.model.FrequencyJson;
import org.goalkeeper.api.model.HealthJson;
import org.goalkeeper.api.model.HealthyRangeJson;
import org.goalkeeper.api.model.IndicatorJson;
import org.goalkeeper.api.model.KpiJson;
import org.goalkeeper.api.model.ReadingJson;
import org.goalkeeper.api.model.VisibilityJson;
import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.kpi.OrganizationKpi;
import org.jspecify.annotations.Nullable;

/** The contract's words for KPIs. */
final class Json {

    private Json() {}

    static KpiJson of(OrganizationKpi kpi) {
        Kpi stated = kpi.stated();
        Reading latest = kpi.latest();
        return new KpiJson(
                        kpi.id(),
                        stated.name(),
                        kpi.team(),
                        VisibilityJson.valueOf(kpi.visibility().name()),
                        stated.linkedToCompensation(),
                        HealthJson.valueOf(kpi.health().name()))
                .owner(stated.owner())
                .unit(stated.unit())
                .direction(
                        stated.direction() == null
                                ? null
                                : DirectionJson.valueOf(stated.direction().name()))
                .indicator(
                        stated.indicator() == null
                                ? null
                                : IndicatorJson.valueOf(stated.indicator().name()))
                .healthyRange(of(stated.healthyRange()))
                .target(stated.target())
                .dueDate(stated.dueDate())
                .dataSource(stated.dataSource())
                .frequency(
                        stated.frequency() == null
                                ? null
                                : FrequencyJson.valueOf(stated.frequency().name()))
                .objective(stated.objective())
                .benchmark(stated.benchmark())
                .predictors(stated.predictors())
                .latest(latest == null ? null : of(latest));
    }

    static @Nullable HealthyRangeJson of(@Nullable HealthyRange range) {
        return range == null ? null : new HealthyRangeJson().min(range.min()).max(range.max());
    }

    static ReadingJson of(Reading reading) {
        return new ReadingJson(reading.date(), reading.value());
    }
}
