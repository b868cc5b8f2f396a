package org.goalkeeper.document;

import org.goalkeeper.goal.Reading;
import org.goalkeeper.source.Location;

/**
 * A reading that says which KPI was read.
 *
 * @param kpi the id of the KPI
 * @param reading what was read, and when
 * @param location where the KPI is named
 */
public record KpiReading(String kpi, Reading reading, Location location) {}
