package org.goalkeeper.document.tabular;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.goal.Cycle;
import org.jspecify.annotations.Nullable;

/** Reads the cycle, which every row that names one must name alike. */
final class CycleReading {
    private static final List<Field> FIELDS = List.of(Field.CYCLE, Field.CYCLE_START, Field.CYCLE_END);

    private CycleReading() {}

    /** The first row that names the cycle; null where none does. */
    static @Nullable GoalRow row(List<GoalRow> rows) {
        return rows.stream()
                .filter(row -> FIELDS.stream().anyMatch(row.values()::has))
                .findFirst()
                .orElse(null);
    }

    /** The cycle that the rows name; null, with problems reported, where they do not agree or leave something out. */
    static @Nullable Cycle read(GoalRow first, List<GoalRow> rows) {
        Map<Field, String> agreed = new EnumMap<>(Field.class);
        for (GoalRow row : rows) {
            for (Field field : FIELDS) {
                GridCell cell = row.values().cell(field);
                String said = cell == null ? null : agreed.putIfAbsent(field, cell.text());
                if (cell != null && said != null && !said.equals(cell.text())) {
                    row.values()
                            .report(
                                    field,
                                    "`" + field.word() + "` " + Refusal.quote(cell.text()) + " is not "
                                            + Refusal.quote(said)
                                            + " as in an earlier row; expected one cycle a document.");
                }
            }
        }
        String id = first.values().text(Field.CYCLE);
        LocalDate start = first.values().date(Field.CYCLE_START);
        LocalDate end = first.values().date(Field.CYCLE_END);
        for (Field field : FIELDS) {
            if (!first.values().has(field)) {
                first.values()
                        .report(
                                field,
                                "`" + field.word()
                                        + "` is missing; expected the id, the startDate and the endDate of the cycle.");
            }
        }
        return id == null || start == null || end == null ? null : new Cycle(id, start, end, null);
    }
}
