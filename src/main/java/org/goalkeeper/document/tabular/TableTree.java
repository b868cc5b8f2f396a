package org.goalkeeper.document.tabular;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Names;
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.Node.ArrayNode;
import org.goalkeeper.source.tree.Node.Entry;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.Node.ScalarNode;
import org.goalkeeper.source.tree.Token;

/** Reads a delimited text whose columns are known as if it were a list of objects. */
public final class TableTree {

    /** How numbers are written for programs: a decimal point, and nothing between digits. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,400}(\\.[0-9]{1,400})?([eE][-+]?[0-9]{1,4})?");

    private TableTree() {}

    /**
     * Reads a table.
     *
     * @param name the name it is read under
     * @param bytes its content, in UTF-8 or with a byte order mark
     * @param columns what the first row must name, in any order, in upper or lower case
     * @param numbers those of them that hold numbers
     * @return a list of objects, an entry for each cell that is not empty; places are lines and numbers of columns
     * @throws InvalidInputException where it is no table, or has other columns
     */
    public static ArrayNode read(String name, byte[] bytes, List<String> columns, Set<String> numbers) {
        Grid grid = DelimitedText.read(name, bytes, null);
        if (grid.rows().isEmpty()) {
            throw Refusal.at(Location.of(name), "The table is empty; expected the columns " + columns + ".");
        }
        GridRow header = grid.rows().get(0);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.texts().size(); i++) {
            names.add(column(grid, header.cell(i), columns, names));
        }
        for (String column : columns) {
            if (!names.contains(column)) {
                throw Refusal.at(
                        grid.locate(header.number(), 1),
                        "There is no column `" + column + "`; expected the columns " + columns + ".");
            }
        }
        List<Node> items = new ArrayList<>();
        for (GridRow row : grid.rows().subList(1, grid.rows().size())) {
            if (!row.isBlank()) {
                items.add(item(grid, row, names, numbers));
            }
        }
        return new ArrayNode(grid.locate(header.number(), 1), items);
    }

    private static String column(Grid grid, GridCell cell, List<String> columns, List<String> before) {
        String column = cell.text().toLowerCase(Locale.ROOT);
        if (!columns.contains(column)) {
            throw Refusal.at(
                    grid.locate(cell),
                    "No column is called " + Refusal.quote(cell.text()) + Names.didYouMean(column, columns));
        }
        if (before.contains(column)) {
            throw Refusal.at(grid.locate(cell), "The column `" + column + "` is given twice.");
        }
        return column;
    }

    private static ObjectNode item(Grid grid, GridRow row, List<String> names, Set<String> numbers) {
        if (row.texts().size() > names.size()) {
            throw Refusal.at(
                    grid.locate(row.number(), names.size() + 1),
                    "The row has " + row.texts().size() + " cells; expected " + names.size() + ".");
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            GridCell cell = row.cell(i);
            if (!cell.isEmpty()) {
                Location location = grid.locate(cell);
                Node value = scalar(location, cell.text(), numbers.contains(names.get(i)));
                entries.put(names.get(i), new Entry(names.get(i), location, value));
            }
        }
        return new ObjectNode(grid.locate(row.number(), 1), entries);
    }

    private static ScalarNode scalar(Location location, String text, boolean number) {
        return number && NUMBER.matcher(text).matches()
                ? new ScalarNode(location, Token.NUMBER, text, new BigDecimal(text))
                : new ScalarNode(location, Token.TEXT, text, null);
    }
}
