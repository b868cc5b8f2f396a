package org.goalkeeper.document.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goalkeeper.source.Location;
import org.jspecify.annotations.Nullable;

/** Reads CSV, TSV and their like into a grid. */
final class DelimitedText {

    private DelimitedText() {}

    static Grid read(String name, byte[] bytes, @Nullable Character delimiter) {
        String text = TextDecoding.decode(name, bytes);
        char separator = delimiter == null ? Delimiters.detect(text) : delimiter;
        List<GridRow> rows = new ArrayList<>();
        try {
            CsvReader<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(1 << 20)
                    .ofCsvRecord(text);
            for (CsvRecord row : records) {
                rows.add(new GridRow((int) row.getStartingLineNumber(), List.copyOf(row.getFields()), Map.of()));
            }
        } catch (CsvParseException e) {
            throw Refusal.at(
                    lastLine(name, rows),
                    "The row after line " + lastLine(name, rows).line()
                            + " cannot be read; expected every opening quote to be closed at the end of its cell,"
                            + " cells of at most a million characters, and at most 16384 columns.");
        }
        return new Grid(name, null, rows);
    }

    private static Location lastLine(String name, List<GridRow> rows) {
        return Location.of(name, rows.isEmpty() ? 1 : rows.get(rows.size() - 1).number(), 1);
    }
}
