package org.goalkeeper.document.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.document.Limits;
import org.goalkeeper.goal.Cycle;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.source.Location;
import org.jspecify.annotations.Nullable;

/** Puts the goals of a sheet together: key results go under their objective, or stay flat where it is not there. */
final class GoalSetReading {
    private final List<GoalRow> rows;
    private final References references;
    private final GoalReading reading;
    private final TabularSourceMap sourceMap;
    private final TabularOptions options;

    GoalSetReading(
            List<GoalRow> rows,
            References references,
            TabularOptions options,
            Limits limits,
            TabularSourceMap sourceMap) {
        this.rows = rows;
        this.references = references;
        this.reading = new GoalReading(references, limits.titleLength());
        this.sourceMap = sourceMap;
        this.options = options;
    }

    /** Reports every value in a column that is no property of its row's goal. */
    void checkFields() {
        for (GoalRow row : rows) {
            for (Field field : row.values().columns().fields()) {
                if (!field.appliesTo(row.kind()) && row.values().has(field)) {
                    row.values()
                            .report(
                                    field,
                                    "`" + field.word() + "` is not a property of "
                                            + row.kind().phrase() + "; expected an empty cell, or another `kind`.");
                }
            }
        }
    }

    GoalSet read() {
        Map<String, List<GoalRow>> nested = new HashMap<>();
        List<GoalRow> flat = new ArrayList<>();
        for (GoalRow row : of(RowKind.KEY_RESULT)) {
            String objective = references.goal(row.parent());
            if (objective != null && references.isObjective(objective)) {
                nested.computeIfAbsent(objective, id -> new ArrayList<>()).add(row);
            } else {
                flat.add(row);
            }
        }
        return new GoalSet(
                options.organization(),
                Stage.DRAFT,
                null,
                "en",
                cycle(),
                List.of(),
                objectives(nested),
                keyResults(flat),
                kpis(),
                List.of(),
                null);
    }

    private List<Objective> objectives(Map<String, List<GoalRow>> nested) {
        List<Objective> objectives = new ArrayList<>();
        for (GoalRow row : of(RowKind.OBJECTIVE)) {
            String pointer = "/objectives/" + objectives.size();
            sourceMap.put(pointer, row);
            List<KeyResult> keyResults = new ArrayList<>();
            // Taken away, so that an id given twice does not have them twice.
            List<GoalRow> below = nested.remove(row.id());
            for (GoalRow keyResult : below == null ? List.<GoalRow>of() : below) {
                sourceMap.put(pointer + "/keyResults/" + keyResults.size(), keyResult);
                keyResults.add(reading.keyResult(keyResult, null));
            }
            objectives.add(reading.objective(row, keyResults));
        }
        return objectives;
    }

    private List<KeyResult> keyResults(List<GoalRow> flat) {
        List<KeyResult> keyResults = new ArrayList<>();
        for (GoalRow row : flat) {
            sourceMap.put("/keyResults/" + keyResults.size(), row);
            keyResults.add(reading.keyResult(row, references.goal(row.parent())));
        }
        return keyResults;
    }

    private List<Kpi> kpis() {
        Map<String, List<GoalRow>> rowsById = new LinkedHashMap<>();
        List<List<GoalRow>> groups = new ArrayList<>();
        for (GoalRow row : of(RowKind.KPI)) {
            List<GoalRow> before = rowsById.get(row.id());
            if (before != null && GoalRows.isReadingOnly(row.values(), row.kind())) {
                before.add(row);
            } else {
                List<GoalRow> group = new ArrayList<>(List.of(row));
                groups.add(group);
                rowsById.putIfAbsent(row.id(), group);
            }
        }
        List<Kpi> kpis = new ArrayList<>();
        for (List<GoalRow> group : groups) {
            String pointer = "/kpis/" + kpis.size();
            sourceMap.put(pointer, group.get(0));
            Kpi kpi = reading.kpi(group.get(0), group.subList(1, group.size()));
            boolean own = group.get(0).values().has(Field.READING_VALUE);
            for (int i = 0; i < kpi.readings().size(); i++) {
                int source = Math.min(own ? i : i + 1, group.size() - 1);
                sourceMap.put(pointer + "/readings/" + i, group.get(source));
            }
            kpis.add(kpi);
        }
        return kpis;
    }

    private @Nullable Cycle cycle() {
        GoalRow row = CycleReading.row(rows);
        if (row != null) {
            sourceMap.put("/cycle", row);
        }
        return options.cycle() != null ? options.cycle() : row == null ? null : CycleReading.read(row, rows);
    }

    private List<GoalRow> of(RowKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    /** Refuses more goals than a document may have. */
    void checkLimits(Limits limits, Location document) {
        check("objectives", of(RowKind.OBJECTIVE).size(), limits.objectives(), document);
        check("key results", of(RowKind.KEY_RESULT).size(), limits.keyResults(), document);
        check("KPIs", of(RowKind.KPI).size(), limits.kpis(), document);
    }

    private static void check(String what, int size, int most, Location document) {
        if (size > most) {
            throw Refusal.at(document, "The document has " + size + " " + what + "; expected at most " + most + ".");
        }
    }
}
