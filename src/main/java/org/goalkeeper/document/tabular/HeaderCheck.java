package org.goalkeeper.document.tabular;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.source.Names;
import org.goalkeeper.source.Problems;

/** Reports what is wrong with the names of the columns, and cells that stand under none. */
final class HeaderCheck {

    private HeaderCheck() {}

    static void check(Header header, Problems problems) {
        checkNames(header, problems);
        Set<Field> fields = header.columns().fields();
        if (!fields.contains(Field.TITLE) && !fields.contains(Field.NAME)) {
            problems.add(
                    header.grid().locate(header.row().number(), 1),
                    "No column holds the titles; expected one named "
                            + String.join(" or ", header.mapping().names(Field.TITLE)) + ".");
        }
        if (!header.mapping().foreign()) {
            checkStrays(header, problems);
        }
    }

    private static void checkNames(Header header, Problems problems) {
        Map<String, Integer> seen = new HashMap<>();
        Set<Field> taken = new HashSet<>();
        List<String> names = header.names();
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index);
            GridCell cell = header.row().cell(index);
            if (name.isEmpty()) {
                continue;
            }
            boolean known = header.mapping().knows(name);
            Integer first = seen.putIfAbsent(name, index + 1);
            if (first != null && known) {
                problems.add(
                        header.grid().locate(cell),
                        "The column " + Refusal.quote(cell.text()) + " is there already, as column " + first
                                + "; expected each column once.");
            } else if (!header.mapping().foreign()) {
                checkOwnName(header, problems, cell, name, taken);
            }
        }
    }

    private static void checkOwnName(Header header, Problems problems, GridCell cell, String name, Set<Field> taken) {
        for (Map.Entry<Field, List<String>> column : header.mapping().columns().entrySet()) {
            if (column.getValue().contains(name)) {
                if (!taken.add(column.getKey())) {
                    problems.add(
                            header.grid().locate(cell),
                            "The column " + Refusal.quote(cell.text()) + " means `"
                                    + column.getKey().word() + "`, which another column holds; expected one of them.");
                }
                return;
            }
        }
        List<String> known =
                header.mapping().columns().keySet().stream().map(Field::word).toList();
        problems.add(
                header.grid().locate(cell),
                "Unknown column " + Refusal.quote(cell.text()) + "; expected a property of goals"
                        + (Names.nearest(cell.text(), known) == null
                                ? ", or another --mapping for the export of another tool."
                                : Names.didYouMean(cell.text(), known)));
    }

    private static void checkStrays(Header header, Problems problems) {
        List<String> names = header.names();
        for (GridRow row : header.rows()) {
            for (int index = 0; index < row.texts().size(); index++) {
                boolean named = index < names.size() && !names.get(index).isEmpty();
                GridCell cell = row.cell(index);
                if (!named && !cell.isEmpty()) {
                    problems.add(
                            header.grid().locate(cell),
                            "The value " + Refusal.quote(cell.text())
                                    + " stands in a column without a name; expected nothing here."
                                    + " A cell that holds the delimiter must be quoted.");
                }
            }
        }
    }
}
