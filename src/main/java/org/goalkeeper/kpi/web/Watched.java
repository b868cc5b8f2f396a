package org.goalkeeper.kpi.web;

import org.goalkeeper.goal.Kpi;
import org.goalkeeper.kpi.OrganizationKpi;

/**
 * A KPI with its description, read once.
 *
 * @param kpi the KPI
 * @param stated what is said of it
 */
record Watched(OrganizationKpi kpi, Kpi stated) {

    static Watched of(OrganizationKpi kpi) {
        return new Watched(kpi, kpi.stated());
    }

    String id() {
        return kpi.id();
    }

    String name() {
        return stated.name();
    }

    String team() {
        return kpi.team();
    }
}
