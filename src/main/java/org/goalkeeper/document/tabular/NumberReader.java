package org.goalkeeper.document.tabular;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.goalkeeper.source.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of one document, whose decimal mark is set, or told by those numbers that leave no choice. */
final class NumberReader {
    private static final int MOST_DIGITS = 34;
    private static final int MOST_EXPONENT = 300;

    private final @Nullable DecimalMark set;
    private final @Nullable DecimalMark detected;
    private final Grid grid;
    private final Problems problems;

    NumberReader(List<GridCell> cells, @Nullable DecimalMark set, Grid grid, Problems problems) {
        this.set = set;
        this.detected = detect(cells);
        this.grid = grid;
        this.problems = problems;
    }

    private static @Nullable DecimalMark detect(List<GridCell> cells) {
        Set<DecimalMark> seen = EnumSet.noneOf(DecimalMark.class);
        for (GridCell cell : cells) {
            NumberText text = cell.kind() == GridCell.Kind.TYPED ? NumberText.of(cell.text()) : null;
            DecimalMark mark = text == null ? null : mark(text.evidence());
            if (mark != null) {
                seen.add(mark);
            }
        }
        return seen.size() == 1 ? seen.iterator().next() : null;
    }

    private static @Nullable DecimalMark mark(NumberText.Evidence evidence) {
        return switch (evidence) {
            case POINT -> DecimalMark.POINT;
            case COMMA -> DecimalMark.COMMA;
            default -> null;
        };
    }

    /** The number a cell holds; null, with a problem reported, where it holds none. */
    @Nullable
    Amount read(GridCell cell, Field field) {
        NumberText text = NumberText.of(cell.text());
        if (text == null) {
            return refuse(cell, field, "; expected a number. A unit belongs in the `unit` column.");
        }
        NumberText.Evidence evidence = text.evidence();
        DecimalMark mark = cell.kind() == GridCell.Kind.CANONICAL ? DecimalMark.POINT : set;
        if (mark == null) {
            mark = evidence == NumberText.Evidence.EITHER ? detected : mark(evidence);
        }
        if (mark == null && evidence == NumberText.Evidence.EITHER) {
            return refuse(
                    cell, field, " may have a decimal mark or grouped digits; say which with --decimal comma|point.");
        }
        String plain = text.plain(mark == null ? DecimalMark.POINT : mark);
        if (plain == null) {
            return refuse(
                    cell,
                    field,
                    set == null ? "; expected a number." : "; expected a number with a decimal " + set.word() + ".");
        }
        BigDecimal value = new BigDecimal(plain);
        if (value.precision() > MOST_DIGITS || Math.abs((long) value.precision() - value.scale() - 1) > MOST_EXPONENT) {
            return refuse(cell, field, "; expected at most 34 digits and a size within 1e-300..1e300.");
        }
        return new Amount(value, text.unit());
    }

    /** The share a cell holds, 0..1, where 45% is 0.45; null, with a problem reported, where it holds none. */
    @Nullable
    BigDecimal readRatio(GridCell cell, Field field) {
        Amount amount = read(cell, field);
        if (amount == null) {
            return null;
        }
        BigDecimal ratio = amount.unit().equals("%") ? amount.value().movePointLeft(2) : amount.value();
        boolean bare = amount.unit().isEmpty() || amount.unit().equals("%");
        if (!bare || ratio.signum() < 0 || ratio.compareTo(BigDecimal.ONE) > 0) {
            refuse(cell, field, "; expected a number in 0..1, or a percentage such as 45%.");
            return null;
        }
        return ratio;
    }

    private @Nullable Amount refuse(GridCell cell, Field field, String why) {
        problems.add(grid.locate(cell), "`" + field.word() + "` " + Refusal.quote(cell.text()) + why);
        return null;
    }
}
