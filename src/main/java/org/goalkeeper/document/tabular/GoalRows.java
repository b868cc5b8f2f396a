package org.goalkeeper.document.tabular;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a sheet into goals with a kind and an id. */
final class GoalRows {
    /** What a key result takes from its objective's row, where it says nothing itself. */
    private static final List<Field> INHERITED =
            List.of(Field.OWNER, Field.START_DATE, Field.DUE_DATE, Field.VISIBILITY);

    private final Header header;
    private final SheetReading reading;
    private final Ids goals = new Ids();
    private final Ids kpis = new Ids();
    private final List<GoalRow> found = new ArrayList<>();

    private GoalRows(Header header, SheetReading reading) {
        this.header = header;
        this.reading = reading;
    }

    /** The goals, in the order of their rows. */
    static List<GoalRow> of(Header header, SheetReading reading) {
        return new GoalRows(header, reading).read();
    }

    private List<GoalRow> read() {
        Columns columns = header.columns();
        List<RowValues> rows = header.rows().stream()
                .map(row -> new RowValues(columns, row, reading))
                .toList();
        if (columns.fields().contains(Field.OBJECTIVE_TITLE)) {
            return new ObjectiveColumn(columns, reading, goals).read(rows);
        }
        RowKinds kinds = new RowKinds(rows, reading.mapping().foreign());
        Map<RowValues, RowKind> known = new IdentityHashMap<>();
        for (RowValues row : rows) {
            RowKind kind = kinds.of(row);
            if (kind != null) {
                known.put(row, kind);
                takeGivenId(row, kind);
            }
        }
        List<Columns> groups = header.repeated();
        for (RowValues row : rows) {
            RowKind kind = known.get(row);
            if (kind != null) {
                GoalRow goal = new GoalRow(kind, id(row, kind), parent(row), row);
                found.add(goal);
                groups.forEach(group -> addKeyResult(goal, group));
            }
        }
        return found;
    }

    private void takeGivenId(RowValues row, RowKind kind) {
        String id = row.text(Field.ID);
        if (id == null || isReadingOnly(row, kind)) {
            return;
        }
        Integer other = ids(kind).take(id, row.row().number());
        if (other != null) {
            row.report(
                    Field.ID,
                    "`id` " + Refusal.quote(id) + " is taken by row " + other
                            + "; expected ids that are unique over objectives and key results, and over KPIs.");
        }
    }

    /** Whether a row only adds a reading to a KPI that an earlier row describes. */
    static boolean isReadingOnly(RowValues row, RowKind kind) {
        return kind == RowKind.KPI
                && row.has(Field.READING_VALUE)
                && row.has(Field.ID)
                && !row.has(Field.NAME)
                && !row.has(Field.TITLE);
    }

    private String id(RowValues row, RowKind kind) {
        String id = row.text(Field.ID);
        return id == null ? ids(kind).derive(GoalRow.title(row), row.row().number()) : id;
    }

    private Ids ids(RowKind kind) {
        return kind == RowKind.KPI ? kpis : goals;
    }

    private static @Nullable String parent(RowValues row) {
        String objective = row.first(Field.OBJECTIVE_REF);
        return objective == null ? row.first(Field.PARENT) : objective;
    }

    private void addKeyResult(GoalRow objective, Columns group) {
        Columns columns = new Columns(withInherited(group));
        RowValues values = new RowValues(columns, objective.values().row(), reading);
        if (values.has(Field.TITLE)) {
            String id = goals.derive(
                    objective.id() + " " + values.text(Field.TITLE),
                    values.row().number());
            found.add(new GoalRow(RowKind.KEY_RESULT, id, objective.id(), values));
        }
    }

    private Map<Field, List<Integer>> withInherited(Columns group) {
        Map<Field, List<Integer>> indexes = new EnumMap<>(group.indexes());
        for (Field field : INHERITED) {
            List<Integer> above = header.columns().indexes().get(field);
            if (above != null) {
                indexes.merge(
                        field,
                        above,
                        (own, other) ->
                                Stream.concat(own.stream(), other.stream()).toList());
            }
        }
        return indexes;
    }
}
