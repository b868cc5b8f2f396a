package org.goalkeeper.source;

import org.jspecify.annotations.Nullable;

/**
 * A place in something a person wrote.
 *
 * @param file the name it was read under
 * @param line from 1; for a tabular file the row. 0 where only the file is known
 * @param column from 1, in characters; for CSV the number of the column. 0 where only the file is known
 * @param sheet name of the sheet of a workbook, else null
 * @param cell the cell of a workbook, such as {@code C7}, else null
 */
public record Location(
        String file,
        int line,
        int column,
        @Nullable String sheet,
        @Nullable String cell) {

    /** A place in a text file. */
    public static Location of(String file, int line, int column) {
        return new Location(file, line, column, null, null);
    }

    /** A file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0, null, null);
    }

    /** The usual short form, {@code file:line:column} or {@code file:sheet!cell}. */
    @Override
    public String toString() {
        if (cell != null) {
            return file + ":" + sheet + "!" + cell;
        }
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
