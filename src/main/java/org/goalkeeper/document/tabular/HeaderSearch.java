package org.goalkeeper.document.tabular;

import java.util.List;
import java.util.stream.Collectors;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Names;
import org.jspecify.annotations.Nullable;

/** Finds the row that names the columns, and the mapping that knows most of them. */
final class HeaderSearch {
    private static final int DEPTH = 20;
    private static final int FEWEST = 2;

    private HeaderSearch() {}

    /** The header of the first grid that has one. */
    static Header find(String file, List<Grid> grids, @Nullable String mapping) {
        List<ColumnMapping> candidates = candidates(file, mapping);
        for (Grid grid : grids) {
            Header best = best(grid, candidates);
            if (best != null) {
                return best;
            }
        }
        throw missing(file, grids, candidates);
    }

    private static @Nullable Header best(Grid grid, List<ColumnMapping> candidates) {
        Header best = null;
        for (int index = 0; index < Math.min(DEPTH, grid.rows().size()); index++) {
            for (ColumnMapping mapping : candidates) {
                Header header = Header.of(grid, index, mapping);
                if (header.score() >= FEWEST && (best == null || header.score() > best.score())) {
                    best = header;
                }
            }
        }
        return best;
    }

    private static List<ColumnMapping> candidates(String file, @Nullable String mapping) {
        if (mapping == null) {
            return ColumnMappings.builtIn();
        }
        List<ColumnMapping> named = ColumnMappings.builtIn().stream()
                .filter(known -> known.name().equals(mapping))
                .toList();
        if (named.isEmpty()) {
            List<String> known =
                    ColumnMappings.builtIn().stream().map(ColumnMapping::name).toList();
            throw Refusal.at(
                    Location.of(file),
                    "There is no column mapping " + Refusal.quote(mapping) + "; expected one of "
                            + String.join(", ", known) + Names.didYouMean(mapping, known));
        }
        return named;
    }

    private static InvalidInputException missing(String file, List<Grid> grids, List<ColumnMapping> candidates) {
        boolean empty = grids.stream().allMatch(grid -> grid.rows().stream().allMatch(GridRow::isBlank));
        if (empty) {
            return Refusal.at(Location.of(file), "The document is empty; expected a row of column names.");
        }
        String known = candidates.stream().map(ColumnMapping::name).collect(Collectors.joining(", "));
        Grid first = grids.get(0);
        Location start = first.rows().isEmpty()
                ? Location.of(file)
                : first.locate(first.rows().get(0).number(), 1);
        return Refusal.at(
                start,
                "No row of column names within the first " + DEPTH + " rows; expected at least " + FEWEST
                        + " columns of the mapping " + known
                        + ", such as kind, id, title, objective, baseline, target, dueDate.");
    }
}
