package org.goalkeeper.document.tabular;

import java.util.List;
import java.util.Map;

/**
 * One row.
 *
 * @param number the row's number, from 1; for delimited text the line it starts on
 * @param texts what its cells hold
 * @param kinds the kinds of those cells, by index, that nobody typed
 */
record GridRow(int number, List<String> texts, Map<Integer, GridCell.Kind> kinds) {

    /** The cell at an index from 0; an empty one past the end. */
    GridCell cell(int index) {
        String text = index < texts.size() ? texts.get(index).strip() : "";
        return new GridCell(text, kinds.getOrDefault(index, GridCell.Kind.TYPED), number, index + 1);
    }

    boolean isBlank() {
        for (String text : texts) {
            if (!text.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
