package org.goalkeeper.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.document.Binding.Counted;
import org.goalkeeper.goal.Cycle;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.HistoryEntry;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.goal.Team;

/** The properties of a goal set. */
final class GoalSetShape {

    private static final String DESCRIPTION = "One organisation's goals for one cycle, or any part of them.";

    private static final Properties<HistoryEntry> HISTORY_PROPERTIES = new Properties<>();
    private static final Property<HistoryEntry, String> HISTORY_CYCLE =
            HISTORY_PROPERTIES.required("cycle", TextType.TEXT, HistoryEntry::cycle, "The earlier cycle's id.");
    private static final Property<HistoryEntry, String> HISTORY_TEAM =
            HISTORY_PROPERTIES.required("team", TextType.TEXT, HistoryEntry::team, "The team's id.");
    private static final Property<HistoryEntry, BigDecimal> HISTORY_SCORE = HISTORY_PROPERTIES.required(
            "score", NumberType.SHARE, HistoryEntry::score, "Its mean key-result score, 0..1.");
    static final Shape<HistoryEntry> HISTORY_ENTRY = new Shape<>(
            "historyEntry",
            "history entry",
            "A team's mean key-result score in an earlier cycle.",
            HISTORY_PROPERTIES.all(),
            values -> new HistoryEntry(values.get(HISTORY_CYCLE), values.get(HISTORY_TEAM), values.get(HISTORY_SCORE)));

    private static final Properties<GoalSet> ALL = new Properties<>();
    private static final Property<GoalSet, Integer> VERSION =
            ALL.required("goalSet", new WholeType(1, 1), goalSet -> 1, "The version of the format.");
    private static final Property<GoalSet, String> ORGANIZATION =
            ALL.optional("organization", TextType.TEXT, GoalSet::organization, "The organisation's id.");
    private static final Property<GoalSet, Stage> STAGE = ALL.defaulted(
            "stage",
            new ChoiceType<>(Stage.values()),
            Stage.DRAFT,
            GoalSet::stage,
            "Where the goals stand in the cycle.");
    private static final Property<GoalSet, LocalDate> AS_OF =
            ALL.optional("asOf", DayType.DAY, GoalSet::asOf, "The day the rules reason from; by default today (UTC).");
    private static final Property<GoalSet, String> LANGUAGE = ALL.defaulted(
            "language", TextType.TEXT, "en", GoalSet::language, "The language of titles and notes, such as en.");
    private static final Property<GoalSet, Cycle> CYCLE =
            ALL.optional("cycle", CycleShape.SHAPE, GoalSet::cycle, "The time the goals are set for.");
    private static final Property<GoalSet, List<Team>> TEAMS = ALL.list(
            "teams",
            ListType.of(TeamShape.SHAPE, Counted.ITEMS),
            GoalSet::teams,
            "The teams; where given, every team named elsewhere is one of them.");
    private static final Property<GoalSet, List<Objective>> OBJECTIVES = ALL.list(
            "objectives",
            ListType.of(ObjectiveShape.SHAPE, Counted.OBJECTIVES),
            GoalSet::objectives,
            "What the teams want to change.");
    private static final Property<GoalSet, List<KeyResult>> KEY_RESULTS = ALL.list(
            "keyResults",
            ListType.of(KeyResultShape.FLAT, Counted.KEY_RESULTS),
            GoalSet::keyResults,
            "Key results given flat, each with the id of its objective.");
    private static final Property<GoalSet, List<Kpi>> KPIS = ALL.list(
            "kpis", ListType.of(KpiShape.SHAPE, Counted.KPIS), GoalSet::kpis, "The numbers the organisation watches.");
    private static final Property<GoalSet, List<HistoryEntry>> HISTORY = ALL.list(
            "history",
            ListType.of(HISTORY_ENTRY, Counted.ITEMS),
            GoalSet::history,
            "Earlier cycles' mean key-result score per team.");

    /** As agreed when the cycle opened: no version is needed, and nothing was agreed before it. */
    static final Shape<GoalSet> AGREED_SHAPE = new Shape<>(
            "agreedGoalSet", "agreed goal set", DESCRIPTION, withoutVersion(ALL.all()), GoalSetShape::goalSet);

    private static final Property<GoalSet, GoalSet> AGREED =
            ALL.optional("agreed", AGREED_SHAPE, GoalSet::agreed, "The goal set as agreed when the cycle opened.");

    /** A document. */
    static final Shape<GoalSet> SHAPE =
            new Shape<>("goalSet", "document", DESCRIPTION, ALL.all(), GoalSetShape::goalSet);

    /** A part of another document, such as a case of a rule: no version is needed. */
    static final Shape<GoalSet> FRAGMENT =
            new Shape<>("goalSet", "document", DESCRIPTION, withoutVersion(ALL.all()), GoalSetShape::goalSet);

    private GoalSetShape() {}

    private static List<Property<GoalSet, ?>> withoutVersion(List<Property<GoalSet, ?>> properties) {
        return properties.stream()
                .<Property<GoalSet, ?>>map(
                        property -> property.name().equals(VERSION.name()) ? property.optional() : property)
                .toList();
    }

    private static GoalSet goalSet(Values values) {
        return new GoalSet(
                values.find(ORGANIZATION),
                values.get(STAGE),
                values.find(AS_OF),
                values.get(LANGUAGE),
                values.find(CYCLE),
                values.get(TEAMS),
                values.get(OBJECTIVES),
                values.get(KEY_RESULTS),
                values.get(KPIS),
                values.get(HISTORY),
                values.find(AGREED));
    }
}
