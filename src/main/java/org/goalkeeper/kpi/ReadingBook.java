package org.goalkeeper.kpi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.record.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/** Writes readings, and what follows from them. */
@Component
class ReadingBook {

    private final KpiRows kpis;
    private final ReadingRows readings;
    private final JdbcAggregateOperations rows;
    private final Today today;
    private final ApplicationEventPublisher events;

    ReadingBook(
            KpiRows kpis,
            ReadingRows readings,
            JdbcAggregateOperations rows,
            Today today,
            ApplicationEventPublisher events) {
        this.kpis = kpis;
        this.readings = readings;
        this.rows = rows;
        this.today = today;
        this.events = events;
    }

    /**
     * Writes readings as a part of a change.
     *
     * @param sent new or other values by the id of their KPI, one a day
     */
    void write(String organization, Map<String, List<Reading>> sent, Change change) {
        List<StoredReading> stored = new ArrayList<>();
        sent.forEach((kpi, its) ->
                its.forEach(reading -> stored.add(StoredReading.of(organization, kpi, reading, change.position()))));
        rows.insertAll(stored);
        Set<String> teams = new HashSet<>();
        for (String id : sent.keySet()) {
            OrganizationKpi kpi =
                    kpis.findById(new OrganizationKpi.Key(organization, id)).orElseThrow();
            Reading latest = readings.findLatest(organization, id, today.get())
                    .map(StoredReading::reading)
                    .orElse(null);
            teams.add(kpis.save(kpi.read(latest)).team());
        }
        events.publishEvent(new KpisChanged(organization, teams, change));
    }
}
