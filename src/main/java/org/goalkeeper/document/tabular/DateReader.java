package org.goalkeeper.document.tabular;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.goalkeeper.source.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the dates of one document, whose order is set, or told by those dates that leave no choice. */
final class DateReader {
    private final @Nullable DateOrder set;
    private final @Nullable DateOrder detected;
    private final Grid grid;
    private final Problems problems;

    DateReader(List<GridCell> cells, @Nullable DateOrder set, Grid grid, Problems problems) {
        this.set = set;
        this.detected = detect(cells);
        this.grid = grid;
        this.problems = problems;
    }

    private static @Nullable DateOrder detect(List<GridCell> cells) {
        Set<DateOrder> seen = EnumSet.noneOf(DateOrder.class);
        for (GridCell cell : cells) {
            DateText text = DateText.of(cell.text());
            if (text != null && text.sure() != null && text.decides()) {
                seen.add(text.sure());
            }
        }
        return seen.size() == 1 ? seen.iterator().next() : null;
    }

    /** The day a cell holds; null, with a problem reported, where it holds none. */
    @Nullable
    LocalDate read(GridCell cell, Field field) {
        DateText text = DateText.of(cell.text());
        if (text == null) {
            return refuse(cell, field, "; expected a date such as 2026-12-31.");
        }
        DateOrder order = text.sure();
        if (order == null) {
            order = set != null ? set : text.shortYear() ? null : detected;
        }
        if (order == null) {
            return refuse(cell, field, " can be read in more than one way; say how with --date-order dmy|mdy|ymd.");
        }
        LocalDate day = text.day(order);
        if (day == null) {
            return refuse(
                    cell, field, " is no day in the order " + order.word() + "; expected one such as 2026-12-31.");
        }
        return day;
    }

    private @Nullable LocalDate refuse(GridCell cell, Field field, String why) {
        problems.add(grid.locate(cell), "`" + field.word() + "` " + Refusal.quote(cell.text()) + why);
        return null;
    }
}
