package org.goalkeeper.document.tabular;

import java.util.List;
import java.util.Locale;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.Limits;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Problems;
import org.jspecify.annotations.Nullable;

/** Reads goal sets from CSV, TSV and XLSX: a row an objective, a key result or a KPI, by a mapping of columns. */
public final class TabularReader {

    private static final List<String> TEXT_ENDINGS = List.of(".csv", ".tsv", ".tab", ".psv");

    private TabularReader() {}

    /** The names of the built-in column mappings. */
    public static List<String> mappings() {
        return ColumnMappings.builtIn().stream().map(ColumnMapping::name).toList();
    }

    /**
     * How a document is written, where it is tabular: by its name's ending ({@code .csv .tsv .tab .psv .xlsx}), else by
     * its first bytes, which tell workbooks.
     *
     * @return CSV for delimited text, or XLSX; null where it is not tabular
     */
    public static Document.@Nullable Format format(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xlsx") || bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return Document.Format.XLSX;
        }
        boolean delimited = TEXT_ENDINGS.stream().anyMatch(lower::endsWith);
        return delimited ? Document.Format.CSV : null;
    }

    /**
     * Reads a tabular document that refers to nothing outside it.
     *
     * @see #read(String, byte[], Document.Format, TabularOptions, Limits, List)
     */
    public static Document read(
            String name, byte[] bytes, Document.Format format, TabularOptions options, Limits limits) {
        return read(name, bytes, format, options, limits, List.of());
    }

    /**
     * Reads a tabular document whose references may also name what other goal sets hold.
     *
     * @param name the name it is read under
     * @param bytes what it holds
     * @param format {@link Document.Format#CSV} or {@link Document.Format#XLSX}
     * @param options what is known about it
     * @param limits how large it may be
     * @param context the other goal sets
     * @return the goal set it describes and the cells that say so
     * @throws InvalidInputException with everything that is wrong with it, up to 100 problems, where anything is
     * @throws IllegalArgumentException where the format is not tabular
     */
    public static Document read(
            String name,
            byte[] bytes,
            Document.Format format,
            TabularOptions options,
            Limits limits,
            List<GoalSet> context) {
        Location file = Location.of(name);
        if (bytes.length > limits.bytes()) {
            throw Refusal.at(
                    file, "The document has " + bytes.length + " bytes; expected at most " + limits.bytes() + ".");
        }
        Header header = HeaderSearch.find(name, grids(name, bytes, format, options), options.mapping());
        Problems problems = new Problems(name);
        HeaderCheck.check(header, problems);
        problems.throwIfAny();

        SheetReading reading = SheetReading.of(header, options, problems);
        TabularSourceMap sourceMap =
                new TabularSourceMap(header.grid().locate(header.row().number(), 1));
        List<GoalRow> rows = GoalRows.of(header, reading);
        GoalSetReading goals = new GoalSetReading(rows, new References(rows, context), options, limits, sourceMap);
        goals.checkLimits(limits, file);
        if (!header.mapping().foreign()) {
            goals.checkFields();
        }
        GoalSet goalSet = goals.read();
        problems.throwIfAny();
        return new Document(name, format, bytes, goalSet, sourceMap);
    }

    private static List<Grid> grids(String name, byte[] bytes, Document.Format format, TabularOptions options) {
        return switch (format) {
            case CSV -> List.of(DelimitedText.read(name, bytes, options.delimiter()));
            case XLSX -> Workbook.read(name, bytes, options.sheet());
            case YAML, JSON -> throw new IllegalArgumentException("The format " + format + " is not tabular.");
        };
    }
}
