package org.goalkeeper.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.goal.Reading;

/** The properties of a KPI's readings and of the range they should stay in. */
final class ReadingShape {

    private static final Properties<Reading> READING = new Properties<>();
    private static final Property<Reading, LocalDate> DATE =
            READING.required("date", DayType.DAY, Reading::date, "The day it was read.");
    private static final Property<Reading, BigDecimal> VALUE =
            READING.required("value", NumberType.NUMBER, Reading::value, "What was read, in the KPI's unit.");

    static final Shape<Reading> SHAPE = new Shape<>(
            "reading",
            "reading",
            "A KPI's value on a day.",
            READING.all(),
            values -> new Reading(values.get(DATE), values.get(VALUE)));

    private static final Properties<HealthyRange> RANGE_PROPERTIES = new Properties<>();
    private static final Property<HealthyRange, BigDecimal> MIN = RANGE_PROPERTIES.optional(
            "min", NumberType.NUMBER, HealthyRange::min, "The lowest healthy value; none where absent.");
    private static final Property<HealthyRange, BigDecimal> MAX = RANGE_PROPERTIES.optional(
            "max", NumberType.NUMBER, HealthyRange::max, "The highest healthy value; none where absent.");

    static final Shape<HealthyRange> RANGE = new Shape<>(
            "healthyRange",
            "healthy range",
            "The band a KPI should stay in, both bounds inclusive.",
            RANGE_PROPERTIES.all(),
            values -> new HealthyRange(values.find(MIN), values.find(MAX)));

    private ReadingShape() {}
}
