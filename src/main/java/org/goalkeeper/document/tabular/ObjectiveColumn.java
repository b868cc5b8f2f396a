package org.goalkeeper.document.tabular;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads rows that are key results with the title of their objective in a column; an objective is made of its first row. */
final class ObjectiveColumn {
    private final SheetReading reading;
    private final Columns keyResult;
    private final Columns objective;
    private final Ids ids;
    private final List<GoalRow> found = new ArrayList<>();
    private final Map<String, String> idsByTitle = new HashMap<>();

    ObjectiveColumn(Columns columns, SheetReading reading, Ids ids) {
        this.reading = reading;
        this.keyResult = columns;
        this.objective = new Columns(objectiveColumns(columns));
        this.ids = ids;
    }

    private static Map<Field, List<Integer>> objectiveColumns(Columns columns) {
        Map<Field, List<Integer>> indexes = new EnumMap<>(Field.class);
        indexes.put(Field.TITLE, columns.indexes().getOrDefault(Field.OBJECTIVE_TITLE, List.of()));
        for (Field field : List.of(Field.OBJECTIVE_OWNER, Field.TEAM)) {
            List<Integer> given = columns.indexes().get(field);
            if (given != null) {
                indexes.put(field == Field.TEAM ? Field.TEAM : Field.OWNER, given);
            }
        }
        return indexes;
    }

    List<GoalRow> read(List<RowValues> rows) {
        String above = null;
        for (RowValues row : rows) {
            String title = row.text(Field.OBJECTIVE_TITLE);
            above = title == null ? above : objective(title, row.row());
            if (row.has(Field.TITLE) || title == null) {
                found.add(keyResult(row, above));
            }
        }
        return found;
    }

    private String objective(String title, GridRow row) {
        String known = idsByTitle.get(ColumnMapping.plain(title));
        if (known != null) {
            return known;
        }
        String id = ids.derive(title, row.number());
        idsByTitle.put(ColumnMapping.plain(title), id);
        found.add(new GoalRow(RowKind.OBJECTIVE, id, null, new RowValues(objective, row, reading)));
        return id;
    }

    private GoalRow keyResult(RowValues row, @Nullable String above) {
        String id = ids.derive(row.text(Field.TITLE), row.row().number());
        return new GoalRow(RowKind.KEY_RESULT, id, above, new RowValues(keyResult, row.row(), reading));
    }
}
