package org.goalkeeper.document.tabular;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Names;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a workbook into grids; formulas are never run, their stored results are read. */
final class Workbook {

    private Workbook() {}

    /** The grids of all sheets, or of the one that was asked for. */
    static List<Grid> read(String name, byte[] bytes, @Nullable String wanted) {
        WorkbookArchive.check(name, bytes);
        List<Grid> grids = new ArrayList<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            for (Sheet sheet : sheets) {
                if (wanted == null || wanted.equals(sheet.getName())) {
                    grids.add(new Grid(name, sheet.getName(), rows(sheet, workbook.isDate1904())));
                }
            }
            if (grids.isEmpty()) {
                throw missing(name, wanted, sheets.stream().map(Sheet::getName).toList());
            }
            return grids;
        } catch (InvalidInputException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The reader throws whatever its parts throw; to the user all of it means the same.
            throw Refusal.at(
                    Location.of(name),
                    "The workbook cannot be read; expected .xlsx. Open it in a spreadsheet program and save it again.");
        }
    }

    private static InvalidInputException missing(String name, @Nullable String wanted, List<String> sheets) {
        String message = wanted == null
                ? "The workbook has no sheets; expected at least one."
                : "There is no sheet " + Refusal.quote(wanted) + " in the workbook; expected one of "
                        + String.join(", ", sheets) + Names.didYouMean(wanted, sheets);
        return Refusal.at(Location.of(name), message);
    }

    private static List<GridRow> rows(Sheet sheet, boolean from1904) throws IOException {
        List<GridRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            stream.forEach(row -> rows.add(row(row, from1904)));
        }
        return rows;
    }

    private static GridRow row(Row row, boolean from1904) {
        List<String> texts = new ArrayList<>(Collections.nCopies(row.getCellCount(), ""));
        Map<Integer, GridCell.Kind> kinds = new HashMap<>();
        for (Cell cell : row) {
            if (cell == null || cell.getType() == CellType.EMPTY) {
                continue;
            }
            int index = cell.getColumnIndex();
            if (isError(cell)) {
                texts.set(index, Objects.requireNonNullElse(cell.getRawValue(), "#VALUE!"));
                kinds.put(index, GridCell.Kind.ERROR);
            } else if (cell.getValue() instanceof BigDecimal number) {
                texts.set(index, text(cell, number, from1904));
                kinds.put(index, GridCell.Kind.CANONICAL);
            } else if (cell.getType() == CellType.FORMULA && cell.getRawValue() == null) {
                texts.set(index, "=" + Objects.requireNonNullElse(cell.getFormula(), ""));
                kinds.put(index, GridCell.Kind.ERROR);
            } else if (cell.getType() == CellType.FORMULA) {
                texts.set(index, Objects.toString(cell.getValue(), ""));
            } else {
                texts.set(index, Objects.requireNonNull(cell.getValue()).toString());
            }
        }
        return new GridRow(row.getRowNum(), texts, kinds);
    }

    private static boolean isError(Cell cell) {
        return cell.getType() == CellType.ERROR
                || cell.getType() == CellType.FORMULA
                        && cell.getValue() instanceof String text
                        && text.matches("#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)");
    }

    private static String text(Cell cell, BigDecimal number, boolean from1904) {
        if (NumberFormats.isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
            return NumberFormats.day(number, from1904).toString();
        }
        // A workbook keeps binary doubles: 15 digits are what its user sees.
        BigDecimal shown = number.round(new MathContext(15));
        return NumberFormats.isPercent(cell.getDataFormatString())
                ? plain(shown.movePointRight(2)) + "%"
                : plain(shown);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return Math.abs(stripped.scale()) > 400 ? stripped.toString() : stripped.toPlainString();
    }
}
