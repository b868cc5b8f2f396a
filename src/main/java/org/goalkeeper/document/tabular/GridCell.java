package org.goalkeeper.document.tabular;

/**
 * One cell.
 *
 * @param text what it holds, trimmed; empty where it holds nothing
 * @param kind how the text is to be read
 * @param row the row's number, from 1; for delimited text the line it starts on
 * @param column the column's number, from 1
 */
record GridCell(String text, Kind kind, int row, int column) {

    /** How the text of a cell is to be read. */
    enum Kind {
        /** As a person typed it. */
        TYPED,
        /** A number or date of a workbook in canonical form: decimal point, no grouping, ISO date. */
        CANONICAL,
        /** An error value of a workbook, such as {@code #REF!}, or a formula ({@code =A1}) without a stored result. */
        ERROR
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
