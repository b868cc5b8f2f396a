package org.goalkeeper.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goalkeeper.goal.CheckIn;

/** The properties of a check-in. */
final class CheckInShape {

    private static final Properties<CheckIn> ALL = new Properties<>();
    private static final Property<CheckIn, LocalDate> DATE =
            ALL.required("date", DayType.DAY, CheckIn::date, "The day.");
    private static final Property<CheckIn, BigDecimal> VALUE =
            ALL.optional("value", NumberType.NUMBER, CheckIn::value, "The metric's value that day.");
    private static final Property<CheckIn, BigDecimal> CONFIDENCE = ALL.optional(
            "confidence", NumberType.SHARE, CheckIn::confidence, "The chance of reaching the target, 0..1.");
    private static final Property<CheckIn, String> NEXT_STEPS =
            ALL.optional("nextSteps", TextType.TEXT, CheckIn::nextSteps, "What the team does next.");

    static final Shape<CheckIn> SHAPE = new Shape<>(
            "checkIn",
            "check-in",
            "What a team said about a key result on a day.",
            ALL.all(),
            values -> new CheckIn(
                    values.get(DATE), values.find(VALUE), values.find(CONFIDENCE), values.find(NEXT_STEPS)));

    private CheckInShape() {}
}
