package org.goalkeeper.document.tabular;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The row that names the columns.
 *
 * @param grid the grid it stands in
 * @param index its index in the grid's rows
 * @param mapping what gives its names a meaning
 * @param score how many of its names the mapping knows
 */
record Header(Grid grid, int index, ColumnMapping mapping, int score) {

    static Header of(Grid grid, int index, ColumnMapping mapping) {
        int score = (int) names(grid.rows().get(index)).stream()
                .filter(name -> !name.isEmpty() && mapping.knows(name))
                .distinct()
                .count();
        return new Header(grid, index, mapping, score);
    }

    GridRow row() {
        return grid.rows().get(index);
    }

    /** The plain names, by column. */
    List<String> names() {
        return names(row());
    }

    /** The rows below it that hold anything. */
    List<GridRow> rows() {
        return grid.rows().subList(index + 1, grid.rows().size()).stream()
                .filter(row -> !row.isBlank())
                .toList();
    }

    Columns columns() {
        return Columns.of(mapping.columns(), names());
    }

    /** The columns of the key results that share their objective's row, in order of their numbers. */
    List<Columns> repeated() {
        List<Columns> groups = new ArrayList<>();
        for (int number = 1; number <= 999 && !mapping.repeated().isEmpty(); number++) {
            Columns columns = Columns.of(numbered(number), names());
            if (columns.fields().contains(Field.TITLE)) {
                groups.add(columns);
            }
        }
        return groups;
    }

    private Map<Field, List<String>> numbered(int number) {
        Map<Field, List<String>> names = new EnumMap<>(Field.class);
        mapping.repeated()
                .forEach((field, patterns) -> names.put(
                        field,
                        patterns.stream()
                                .map(pattern -> pattern.replace("#", Integer.toString(number)))
                                .toList()));
        return names;
    }

    private static List<String> names(GridRow row) {
        return row.texts().stream().map(ColumnMapping::plain).toList();
    }
}
