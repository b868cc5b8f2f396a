package org.goalkeeper.document;

import java.time.LocalDate;
import java.time.YearMonth;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.tree.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A calendar date in the form of ISO 8601, such as {@code 2026-12-31}. */
enum DayType implements Type<LocalDate> {
    /** The only one. */
    DAY;

    private static final String EXPECTED = "a date such as 2026-12-31";

    @Override
    public @Nullable LocalDate read(Binding in, String name, boolean required) {
        if (in.token() != Token.TEXT) {
            in.expected(name, EXPECTED);
            return null;
        }
        String text = in.text();
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            in.expected(name, EXPECTED);
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (year < 0 || month < 0 || day < 0) {
            in.expected(name, EXPECTED);
            return null;
        }
        if (month < 1
                || month > 12
                || day < 1
                || (day > 28 && day > YearMonth.of(year, month).lengthOfMonth())) {
            in.problem("`" + name + "`: " + Excerpt.of(text) + " is not a day of the calendar");
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    /** The value of decimal digits; negative where a character is none. */
    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    @Override
    public void describe(JsonGenerator schema) {
        schema.writeStringProperty("type", "string");
        schema.writeStringProperty("format", "date");
        schema.writeStringProperty("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }

    @Override
    public void write(YamlText yaml, LocalDate value) {
        yaml.plain(value.toString());
    }
}
