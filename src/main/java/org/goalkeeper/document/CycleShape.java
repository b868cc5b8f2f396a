package org.goalkeeper.document;

import java.time.LocalDate;
import org.goalkeeper.goal.Cycle;

/** The properties of a cycle. */
final class CycleShape {

    private static final Properties<Cycle> ALL = new Properties<>();
    private static final Property<Cycle, String> ID =
            ALL.required("id", TextType.TEXT, Cycle::id, "Its id, such as 2026-Q4.");
    private static final Property<Cycle, LocalDate> START_DATE =
            ALL.required("startDate", DayType.DAY, Cycle::startDate, "Its first day.");
    private static final Property<Cycle, LocalDate> END_DATE =
            ALL.required("endDate", DayType.DAY, Cycle::endDate, "Its last day, inclusive.");
    private static final Property<Cycle, String> RETROSPECTIVE = ALL.optional(
            "retrospective", TextType.TEXT, Cycle::retrospective, "What was learnt, or where it is written.");

    static final Shape<Cycle> SHAPE = new Shape<>(
            "cycle",
            "cycle",
            "The time the goals are set for.",
            ALL.all(),
            values -> new Cycle(
                    values.get(ID), values.get(START_DATE), values.get(END_DATE), values.find(RETROSPECTIVE)));

    private CycleShape() {}
}
