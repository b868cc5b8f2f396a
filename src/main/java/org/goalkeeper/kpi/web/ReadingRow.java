package org.goalkeeper.kpi.web;

import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.report.Plain;
import org.jspecify.annotations.Nullable;

/**
 * A reading in a table.
 *
 * @param reading what was read
 * @param date its day
 * @param value its value
 * @param outside whether it is outside of the healthy range
 */
record ReadingRow(Reading reading, String date, String value, boolean outside) {

    static ReadingRow of(Reading reading, @Nullable HealthyRange range) {
        return new ReadingRow(
                reading,
                reading.date().toString(),
                Plain.number(reading.value()),
                range != null && range.isUsable() && !range.contains(reading.value()));
    }
}
