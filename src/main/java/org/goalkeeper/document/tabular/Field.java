package org.goalkeeper.document.tabular;

import static org.goalkeeper.document.tabular.RowKind.KEY_RESULT;
import static org.goalkeeper.document.tabular.RowKind.KPI;
import static org.goalkeeper.document.tabular.RowKind.OBJECTIVE;

import java.util.EnumSet;
import java.util.Set;

/** What a column can hold: a property of goals, spelled as in goal sets, or what a row needs besides. */
enum Field {
    KIND("kind", Type.TEXT, OBJECTIVE, KEY_RESULT, KPI),
    ID("id", Type.TEXT, OBJECTIVE, KEY_RESULT, KPI),
    TITLE("title", Type.TEXT, OBJECTIVE, KEY_RESULT, KPI),
    NAME("name", Type.TEXT, OBJECTIVE, KEY_RESULT, KPI),
    PARENT("parent", Type.TEXT, OBJECTIVE, KEY_RESULT, KPI),
    OBJECTIVE_REF("objective", Type.TEXT, KEY_RESULT, KPI),
    /** The title of the objective in a sheet whose rows are key results. */
    OBJECTIVE_TITLE("objective.title", Type.TEXT, KEY_RESULT),
    OBJECTIVE_OWNER("objective.owner", Type.TEXT, KEY_RESULT),
    TEAM("team", Type.TEXT, OBJECTIVE, KPI),
    OWNER("owner", Type.TEXT, OBJECTIVE, KEY_RESULT, KPI),
    CONTRIBUTORS("contributors", Type.TEXT, OBJECTIVE),
    ALIGNS_TO("alignsTo", Type.TEXT, OBJECTIVE),
    VISIBILITY("visibility", Type.TEXT, OBJECTIVE, KEY_RESULT, KPI),
    COMMITMENT("commitment", Type.TEXT, OBJECTIVE),
    LINKED_TO_COMPENSATION("linkedToCompensation", Type.TEXT, OBJECTIVE, KEY_RESULT, KPI),
    PROPOSED_BY("proposedBy", Type.TEXT, OBJECTIVE, KEY_RESULT),
    NOTES("notes", Type.TEXT, OBJECTIVE, KEY_RESULT),
    TYPE("type", Type.TEXT, KEY_RESULT),
    KPI_REF("kpi", Type.TEXT, KEY_RESULT),
    UNIT("unit", Type.TEXT, KEY_RESULT, KPI),
    /** What foreign tools measure in; only values that the mapping translates count, as units. */
    MEASURE("measure", Type.TEXT, KEY_RESULT, KPI),
    DIRECTION("direction", Type.TEXT, KEY_RESULT, KPI),
    BASELINE("baseline", Type.NUMBER, KEY_RESULT),
    TARGET("target", Type.NUMBER, KEY_RESULT, KPI),
    CURRENT("current", Type.NUMBER, KEY_RESULT),
    START_DATE("startDate", Type.DATE, KEY_RESULT),
    DUE_DATE("dueDate", Type.DATE, KEY_RESULT, KPI),
    CONFIDENCE("confidence", Type.RATIO, KEY_RESULT),
    SCORE("score", Type.RATIO, KEY_RESULT),
    /** How much is done, 0..1; counts as the score of a key result that has no values of its own. */
    PROGRESS("progress", Type.RATIO, KEY_RESULT),
    EVIDENCE("evidence", Type.TEXT, KEY_RESULT),
    DEPENDS_ON("dependsOn", Type.TEXT, KEY_RESULT),
    GUARDRAILS("guardrails", Type.TEXT, KEY_RESULT),
    INDICATOR("indicator", Type.TEXT, KPI),
    HEALTHY_MIN("healthyRange.min", Type.NUMBER, KPI),
    HEALTHY_MAX("healthyRange.max", Type.NUMBER, KPI),
    DATA_SOURCE("dataSource", Type.TEXT, KPI),
    FREQUENCY("frequency", Type.TEXT, KPI),
    BENCHMARK("benchmark", Type.TEXT, KPI),
    PREDICTORS("predictors", Type.TEXT, KPI),
    READING_DATE("reading.date", Type.DATE, KPI),
    READING_VALUE("reading.value", Type.NUMBER, KPI),
    CYCLE("cycle.id", Type.TEXT, OBJECTIVE, KEY_RESULT, KPI),
    CYCLE_START("cycle.startDate", Type.DATE, OBJECTIVE, KEY_RESULT, KPI),
    CYCLE_END("cycle.endDate", Type.DATE, OBJECTIVE, KEY_RESULT, KPI);

    /** How its cells are read. */
    enum Type {
        TEXT,
        NUMBER,
        /** A number in 0..1, or a percentage. */
        RATIO,
        DATE
    }

    private final String word;
    private final Type type;
    private final Set<RowKind> kinds;

    Field(String word, Type type, RowKind first, RowKind... others) {
        this.word = word;
        this.type = type;
        this.kinds = EnumSet.of(first, others);
    }

    /** Its name in mappings and, for properties, in goal sets. */
    String word() {
        return word;
    }

    /** The property of the goal that it fills, without what is below it. */
    String property() {
        int dot = word.indexOf('.');
        return this == READING_DATE || this == READING_VALUE ? "readings" : dot < 0 ? word : word.substring(0, dot);
    }

    Type type() {
        return type;
    }

    boolean appliesTo(RowKind kind) {
        return kinds.contains(kind);
    }
}
