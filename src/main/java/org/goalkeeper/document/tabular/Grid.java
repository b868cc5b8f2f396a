package org.goalkeeper.document.tabular;

import java.util.List;
import org.goalkeeper.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a delimited text or of one sheet.
 *
 * @param file the name it was read under
 * @param sheet the sheet's name; null for delimited text
 * @param rows in order, without those left out by the workbook
 */
record Grid(String file, @Nullable String sheet, List<GridRow> rows) {

    Location locate(GridCell cell) {
        return locate(cell.row(), cell.column());
    }

    Location locate(int row, int column) {
        return sheet == null
                ? Location.of(file, row, column)
                : new Location(file, row, column, sheet, letters(column) + row);
    }

    /** The name of a column in a workbook, such as {@code AB} for 28. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
