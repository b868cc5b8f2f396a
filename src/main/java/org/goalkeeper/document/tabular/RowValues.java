package org.goalkeeper.document.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goalkeeper.goal.Worded;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Names;
import org.jspecify.annotations.Nullable;

/** What one row says about one goal, read by field; whatever cannot be read is reported and counts as not there. */
final class RowValues {
    private final Columns columns;
    private final GridRow row;
    private final SheetReading reading;

    RowValues(Columns columns, GridRow row, SheetReading reading) {
        this.columns = columns;
        this.row = row;
        this.reading = reading;
    }

    Columns columns() {
        return columns;
    }

    GridRow row() {
        return row;
    }

    /** The filled cell of a field; null where it has none, or one that holds an error, which is reported already. */
    @Nullable
    GridCell cell(Field field) {
        GridCell cell = columns.cell(row, field);
        return cell == null || cell.isEmpty() || cell.kind() == GridCell.Kind.ERROR ? null : cell;
    }

    boolean has(Field field) {
        return cell(field) != null;
    }

    /** The place of a field's cell, filled or not, else of the row's first cell. */
    Location locate(Field field) {
        GridCell cell = columns.cell(row, field);
        return cell == null
                ? reading.grid().locate(row.number(), 1)
                : reading.grid().locate(cell);
    }

    void report(Field field, String message) {
        reading.problems().add(locate(field), message);
    }

    /** The text, or what the mapping says it stands for; null where there is none. */
    @Nullable
    String text(Field field) {
        GridCell cell = cell(field);
        if (cell == null) {
            return null;
        }
        String meaning = meaning(field, cell.text());
        String text = meaning == null ? cell.text() : meaning;
        return text.isEmpty() ? null : text;
    }

    /** The first text of a list in other tools' sheets, else the whole text; null where there is none. */
    @Nullable
    String first(Field field) {
        if (!reading.mapping().foreign()) {
            return text(field);
        }
        List<String> all = list(field);
        return all.isEmpty() ? null : all.get(0);
    }

    /** The texts of a list, parted by semicolons or line breaks, or by commas where there are neither. */
    List<String> list(Field field) {
        String text = text(field);
        if (text == null) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        for (String item : text.split(text.indexOf(';') < 0 && text.indexOf('\n') < 0 ? "," : "[;\n]")) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }

    @Nullable
    Amount amount(Field field) {
        GridCell cell = cell(field);
        return cell == null ? null : reading.numbers().read(cell, field);
    }

    @Nullable
    BigDecimal number(Field field) {
        Amount amount = amount(field);
        return amount == null ? null : amount.value();
    }

    @Nullable
    BigDecimal ratio(Field field) {
        GridCell cell = cell(field);
        return cell == null ? null : reading.numbers().readRatio(cell, field);
    }

    @Nullable
    LocalDate date(Field field) {
        GridCell cell = cell(field);
        return cell == null ? null : reading.dates().read(cell, field);
    }

    /** Whether a cell says yes; an empty one says no. */
    boolean flag(Field field) {
        String text = text(field);
        if (text == null) {
            return false;
        }
        String plain = ColumnMapping.plain(text);
        if (List.of("true", "yes", "y", "1", "x").contains(plain)) {
            return true;
        }
        if (!List.of("false", "no", "n", "0").contains(plain)) {
            report(field, "`" + field.word() + "` " + Refusal.quote(text) + "; expected true or false.");
        }
        return false;
    }

    /** The choice a cell makes; null where it is empty, and where another tool's word has no meaning here. */
    <E extends Enum<E> & Worded> @Nullable E choice(Field field, Class<E> type) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (ColumnMapping.plain(constant.word()).equals(ColumnMapping.plain(text))) {
                return constant;
            }
            words.add(constant.word());
        }
        if (!reading.mapping().foreign()) {
            report(
                    field,
                    "`" + field.word() + "` " + Refusal.quote(text) + "; expected one of " + String.join(", ", words)
                            + Names.didYouMean(text, words));
        }
        return null;
    }

    /** The unit: as given, else as the mapping reads it from the measure, else as written beside a number. */
    @Nullable
    String unit(@Nullable Amount... amounts) {
        String given = text(Field.UNIT);
        GridCell measure = cell(Field.MEASURE);
        if (given == null && measure != null) {
            given = meaning(Field.MEASURE, measure.text());
        }
        return given != null
                ? given
                : Arrays.stream(amounts)
                        .filter(amount -> amount != null && !amount.unit().isEmpty())
                        .map(Amount::unit)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable String meaning(Field field, String text) {
        Map<String, String> meanings = reading.mapping().values().get(field);
        if (meanings == null) {
            return null;
        }
        String plain = ColumnMapping.plain(text);
        return meanings.get(plain.isEmpty() ? text.toLowerCase(Locale.ROOT) : plain);
    }
}
