package org.goalkeeper.kpi.web;

import java.util.List;
import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.kpi.OrganizationKpi;
import org.goalkeeper.report.Plain;
import org.goalkeeper.service.web.Sparkline;
import org.jspecify.annotations.Nullable;

/**
 * A KPI on a page.
 *
 * @param id its id
 * @param name what people call it
 * @param team id of the team that watches it
 * @param unit the unit of its numbers; empty where not stated
 * @param health the word for where its latest reading lies
 * @param last its latest reading; null where there is none
 * @param min the lowest healthy value; null for none
 * @param max the highest healthy value; null for none
 * @param visibility the word for who may see it
 * @param version counts its changes
 * @param stated all that is said of it
 * @param chart its latest readings drawn; null where there are none
 */
record KpiView(
        String id,
        String name,
        String team,
        String unit,
        String health,
        @Nullable ReadingRow last,
        @Nullable String min,
        @Nullable String max,
        String visibility,
        long version,
        Kpi stated,
        @Nullable Sparkline chart) {

    /** How many readings a chart shows. */
    static final int CHARTED = 60;

    static KpiView of(Watched watched, List<Reading> readings) {
        OrganizationKpi kpi = watched.kpi();
        Kpi stated = watched.stated();
        HealthyRange range = stated.healthyRange();
        Reading latest = kpi.latest();
        return new KpiView(
                kpi.id(),
                Plain.text(stated.name()),
                kpi.team(),
                stated.unit() == null ? "" : Plain.text(stated.unit()),
                kpi.health().word(),
                latest == null ? null : ReadingRow.of(latest, range),
                range == null || range.min() == null ? null : Plain.number(range.min()),
                range == null || range.max() == null ? null : Plain.number(range.max()),
                kpi.visibility().word(),
                kpi.version(),
                stated,
                readings.isEmpty() ? null : Sparkline.of(readings, range));
    }

    /** The cells of a table for spreadsheets. */
    List<String> cells() {
        return List.of(
                id,
                name,
                team,
                health,
                last == null ? "" : last.value(),
                unit,
                last == null ? "" : last.date(),
                min == null ? "" : min,
                max == null ? "" : max);
    }

    /** The heads of those cells. */
    static List<String> heads() {
        return List.of("kpi", "name", "team", "state", "last reading", "unit", "date", "healthy from", "healthy to");
    }
}
