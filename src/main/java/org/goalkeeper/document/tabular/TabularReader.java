package org.goalkeeper.document.tabular;

import java.util.List;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.Limits;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Problems;

/** Reads goal sets from CSV, TSV and XLSX: a row an objective, a key result or a KPI, by a mapping of columns. */
public final class TabularReader {

    private TabularReader() {}

    /** The names of the built-in column mappings. */
    public static List<String> mappings() {
        return ColumnMappings.builtIn().stream().map(ColumnMapping::name).toList();
    }

    /**
     * Reads a tabular document.
     *
     * @param name the name it is read under
     * @param bytes what it holds
     * @param format {@link Document.Format#CSV} or {@link Document.Format#XLSX}
     * @param options what is known about it
     * @param limits how large it may be
     * @return the goal set it describes and the cells that say so
     * @throws InvalidInputException with everything that is wrong with it, up to 100 problems, where anything is
     * @throws IllegalArgumentException where the format is not tabular
     */
    public static Document read(
            String name, byte[] bytes, Document.Format format, TabularOptions options, Limits limits) {
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
        GoalSetReading goals = new GoalSetReading(GoalRows.of(header, reading), options, limits, sourceMap);
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
