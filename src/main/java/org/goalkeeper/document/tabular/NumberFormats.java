package org.goalkeeper.document.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells from a workbook's number format what the numbers in it mean. */
final class NumberFormats {

    private NumberFormats() {}

    /** Whether numbers so formatted are days, by the format's built-in number or by its text. */
    static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 58)) {
            return true;
        }
        return format != null && bare(format).matches("(?is).*[yd].*");
    }

    /** Whether numbers so formatted are shown a hundredfold with a percent sign. */
    static boolean isPercent(@Nullable String format) {
        return format != null && bare(format).indexOf('%') >= 0;
    }

    /** The day a number stands for; 1900 was no leap year, but the older of the two systems counts it as one. */
    static LocalDate day(BigDecimal number, boolean from1904) {
        long days = number.longValue();
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(days);
        }
        return LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
    }

    // Without quoted and escaped text, and without colours and conditions in brackets.
    private static String bare(String format) {
        return format.replaceAll("\"[^\"]*\"?", "")
                .replaceAll("[\\\\_*].", "")
                .replaceAll("\\[[^\\]]*\\]?", "")
                .replaceAll("(?i)General|Standard", "");
    }
}
