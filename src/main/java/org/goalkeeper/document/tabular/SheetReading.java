package org.goalkeeper.document.tabular;

import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.source.Problems;

/**
 * What the cells of one sheet are read with.
 *
 * @param grid the sheet
 * @param mapping which column holds what
 * @param numbers reads its numbers
 * @param dates reads its dates
 * @param problems takes what cannot be read
 */
record SheetReading(Grid grid, ColumnMapping mapping, NumberReader numbers, DateReader dates, Problems problems) {

    static SheetReading of(Header header, TabularOptions options, Problems problems) {
        List<GridCell> numbers = new ArrayList<>();
        List<GridCell> dates = new ArrayList<>();
        List<Columns> all = new ArrayList<>(header.repeated());
        all.add(header.columns());
        for (GridRow row : header.rows()) {
            for (Columns columns : all) {
                for (Field field : columns.fields()) {
                    GridCell cell = columns.cell(row, field);
                    if (cell == null || cell.isEmpty()) {
                        continue;
                    }
                    if (cell.kind() == GridCell.Kind.ERROR) {
                        problems.add(header.grid().locate(cell), "`" + field.word() + "` holds " + error(cell.text()));
                        continue;
                    }
                    switch (field.type()) {
                        case NUMBER, RATIO -> numbers.add(cell);
                        case DATE -> dates.add(cell);
                        case TEXT -> {}
                    }
                }
            }
        }
        Grid grid = header.grid();
        return new SheetReading(
                grid,
                header.mapping(),
                new NumberReader(numbers, options.decimal(), grid, problems),
                new DateReader(dates, options.dateOrder(), grid, problems),
                problems);
    }

    private static String error(String text) {
        return text.startsWith("=")
                ? "the formula " + Refusal.quote(text)
                        + " without a result; expected a value. Save the file in a spreadsheet program, which calculates it."
                : "the error " + Refusal.quote(text) + "; expected a value. Repair its formula.";
    }
}
