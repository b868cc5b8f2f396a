package org.goalkeeper.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.document.Binding.Counted;
import org.goalkeeper.goal.Acceptance;
import org.goalkeeper.goal.Direction;
import org.goalkeeper.goal.Frequency;
import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.goal.Indicator;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.goal.Visibility;

/** The properties of a KPI. */
final class KpiShape {

    private static final Properties<Kpi> ALL = new Properties<>();
    private static final Property<Kpi, String> ID =
            ALL.required("id", TextType.TEXT, Kpi::id, "Unique over the KPIs of the document.");
    private static final Property<Kpi, String> NAME =
            ALL.required("name", TextType.TITLE, Kpi::name, "What people call it.");
    private static final Property<Kpi, String> TEAM =
            ALL.optional("team", TextType.TEXT, Kpi::team, "The id of the team that watches it.");
    private static final Property<Kpi, String> OWNER =
            ALL.optional("owner", TextType.TEXT, Kpi::owner, "Who answers for it.");
    private static final Property<Kpi, String> UNIT =
            ALL.optional("unit", TextType.TEXT, Kpi::unit, "The unit of its numbers.");
    private static final Property<Kpi, Direction> DIRECTION =
            ALL.optional("direction", new ChoiceType<>(Direction.values()), Kpi::direction, "Which way is better.");
    private static final Property<Kpi, Indicator> INDICATOR = ALL.optional(
            "indicator",
            new ChoiceType<>(Indicator.values()),
            Kpi::indicator,
            "Whether it moves before the outcome or after it.");
    private static final Property<Kpi, HealthyRange> HEALTHY_RANGE =
            ALL.optional("healthyRange", ReadingShape.RANGE, Kpi::healthyRange, "The band it should stay in.");
    private static final Property<Kpi, BigDecimal> TARGET =
            ALL.optional("target", NumberType.NUMBER, Kpi::target, "The value aimed at.");
    private static final Property<Kpi, LocalDate> DUE_DATE =
            ALL.optional("dueDate", DayType.DAY, Kpi::dueDate, "When the target is due.");
    private static final Property<Kpi, String> DATA_SOURCE =
            ALL.optional("dataSource", TextType.TEXT, Kpi::dataSource, "Where its readings come from.");
    private static final Property<Kpi, Frequency> FREQUENCY =
            ALL.optional("frequency", new ChoiceType<>(Frequency.values()), Kpi::frequency, "How often it is read.");
    private static final Property<Kpi, String> OBJECTIVE =
            ALL.optional("objective", TextType.TEXT, Kpi::objective, "The id of the objective it gives context to.");
    private static final Property<Kpi, String> BENCHMARK =
            ALL.optional("benchmark", TextType.TEXT, Kpi::benchmark, "What others reach.");
    private static final Property<Kpi, List<String>> PREDICTORS =
            ALL.list("predictors", ListType.TEXTS, Kpi::predictors, "Ids of KPIs that move before it does.");
    private static final Property<Kpi, Visibility> VISIBILITY = ALL.defaulted(
            "visibility", new ChoiceType<>(Visibility.values()), Visibility.PUBLIC, Kpi::visibility, "Who may see it.");
    private static final Property<Kpi, Boolean> LINKED_TO_COMPENSATION = ALL.defaulted(
            "linkedToCompensation",
            FlagType.FLAG,
            false,
            Kpi::linkedToCompensation,
            "Whether pay depends on it, which is fine for a KPI.");
    private static final Property<Kpi, List<Reading>> READINGS = ALL.list(
            "readings", ListType.of(ReadingShape.SHAPE, Counted.READINGS), Kpi::readings, "What was measured.");
    private static final Property<Kpi, List<Acceptance>> ACCEPT =
            ALL.list("accept", AcceptanceShape.LIST, Kpi::accept, AcceptanceShape.DESCRIPTION);

    static final Shape<Kpi> SHAPE = new Shape<>(
            "kpi",
            "KPI",
            "A number an organisation watches to know that it is healthy.",
            ALL.all(),
            values -> new Kpi(
                    values.get(ID),
                    values.get(NAME),
                    values.find(TEAM),
                    values.find(OWNER),
                    values.find(UNIT),
                    values.find(DIRECTION),
                    values.find(INDICATOR),
                    values.find(HEALTHY_RANGE),
                    values.find(TARGET),
                    values.find(DUE_DATE),
                    values.find(DATA_SOURCE),
                    values.find(FREQUENCY),
                    values.find(OBJECTIVE),
                    values.find(BENCHMARK),
                    values.get(PREDICTORS),
                    values.get(VISIBILITY),
                    values.get(LINKED_TO_COMPENSATION),
                    values.get(READINGS),
                    values.get(ACCEPT)));

    private KpiShape() {}
}
