package org.goalkeeper.document.tabular;

import java.util.HashMap;
import java.util.Map;
import org.goalkeeper.document.SourceMap;
import org.goalkeeper.source.Location;
import org.jspecify.annotations.Nullable;

/** The cells that goals were read from. */
final class TabularSourceMap implements SourceMap {
    private final Location document;
    private final Map<String, GoalRow> rows = new HashMap<>();

    TabularSourceMap(Location document) {
        this.document = document;
    }

    void put(String pointer, GoalRow row) {
        rows.put(pointer, row);
    }

    @Override
    public Location locate(String pointer, @Nullable String property) {
        String above = pointer;
        String name = property;
        GoalRow row = rows.get(above);
        while (row == null && !above.isEmpty()) {
            int slash = above.lastIndexOf('/');
            name = above.substring(slash + 1).matches("[0-9]+") ? name : above.substring(slash + 1);
            above = above.substring(0, slash);
            row = rows.get(above);
        }
        if (row == null) {
            return document;
        }
        boolean reading = above.contains("/readings/");
        return locate(row, reading ? "reading." + (name == null ? "value" : name) : name);
    }

    private static Location locate(GoalRow row, @Nullable String property) {
        boolean title = property == null || property.equals("title") || property.equals("name");
        Location best = row.values().locate(row.titleField());
        if (title) {
            return best;
        }
        // Of several columns of one property, such as a range's bounds, a filled one is the better place.
        boolean found = false;
        for (Field field : row.values().columns().fields()) {
            boolean meant =
                    field.property().equals(property) || field.word().equals(property) || stands(field, row, property);
            if (meant && (!found || row.values().has(field) && !field.word().equals("parent"))) {
                best = row.values().locate(field);
                found = true;
            }
        }
        return best;
    }

    // A parent is the objective of a key result or a KPI, and what an objective aligns to.
    private static boolean stands(Field field, GoalRow row, @Nullable String property) {
        return switch (field) {
            case PARENT -> row.kind() == RowKind.OBJECTIVE ? "alignsTo".equals(property) : "objective".equals(property);
            case PROGRESS -> "score".equals(property);
            case MEASURE -> "unit".equals(property);
            default -> false;
        };
    }
}
