package org.goalkeeper.document.tabular;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the fields of a goal stand in a row.
 *
 * @param indexes the indexes from 0 of the columns of each field, the preferred first
 */
record Columns(Map<Field, List<Integer>> indexes) {

    /** The columns whose plain names the mapping gives to fields. */
    static Columns of(Map<Field, List<String>> names, List<String> header) {
        Map<Field, List<Integer>> indexes = new EnumMap<>(Field.class);
        names.forEach((field, wanted) -> {
            List<Integer> found =
                    wanted.stream().map(header::indexOf).filter(i -> i >= 0).toList();
            if (!found.isEmpty()) {
                indexes.put(field, found);
            }
        });
        return new Columns(indexes);
    }

    Set<Field> fields() {
        return indexes.keySet();
    }

    /** The field's first filled cell in the row, else its preferred one; null where it has no column. */
    @Nullable
    GridCell cell(GridRow row, Field field) {
        List<Integer> candidates = indexes.get(field);
        if (candidates == null) {
            return null;
        }
        for (int index : candidates) {
            GridCell cell = row.cell(index);
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return row.cell(candidates.get(0));
    }
}
