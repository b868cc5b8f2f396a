package org.goalkeeper.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goalkeeper.goal.Reading;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A reading as it was sent; never changed. Of those of one day the one with the highest position holds.
 *
 * @param key of which KPI and day, and from which position in the record on
 * @param amount the value, digit by digit as it was sent
 */
@Table("kpi_reading")
record StoredReading(@Id @Embedded.Empty Key key, String amount) {

    /**
     * Names a reading.
     *
     * @param organization the organisation's id
     * @param kpi the KPI's id
     * @param readOn the day
     * @param position in the record
     */
    record Key(String organization, String kpi, LocalDate readOn, long position) {}

    static StoredReading of(String organization, String kpi, Reading reading, long position) {
        return new StoredReading(
                new Key(organization, kpi, reading.date(), position),
                reading.value().toString());
    }

    Reading reading() {
        return new Reading(key.readOn(), new BigDecimal(amount));
    }
}
