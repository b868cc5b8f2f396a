package org.goalkeeper.document.tabular;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The three numbers of a date as a person typed it, in that order; with the month's name, as year, month, day.
 *
 * @param first the first number
 * @param second the second number
 * @param third the third number
 * @param sure the order, where the text leaves no choice; null where it may be day first or month first
 * @param shortYear whether the year has two digits, wherever it stands
 */
record DateText(int first, int second, int third, @Nullable DateOrder sure, boolean shortYear) {
    private static final String TIME = "(?:[T ]\\s*[0-9]{1,2}:[0-9]{2}.{0,40})?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})\\.?" + TIME);
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2})([-/.])\\s?([0-9]{1,2})\\2\\s?([0-9]{4}|[0-9]{2})" + TIME);
    private static final Pattern DAY_NAMED =
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?[-\\s.]+([A-Za-z]{3,9})\\.?[-\\s,]+([0-9]{4})" + TIME);
    private static final Pattern NAMED_DAY =
            Pattern.compile("([A-Za-z]{3,9})\\.?[-\\s]+([0-9]{1,2})(?:st|nd|rd|th)?,?[-\\s]+([0-9]{4})" + TIME);
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** The numbers of a text; null where it is no date. */
    static @Nullable DateText of(String text) {
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            return new DateText(number(year, 1), number(year, 3), number(year, 4), DateOrder.YMD, false);
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            int first = number(numbers, 1);
            int second = number(numbers, 3);
            boolean shortYear = numbers.group(4).length() == 2;
            return new DateText(first, second, number(numbers, 4), shortYear ? null : order(first, second), shortYear);
        }
        Matcher day = DAY_NAMED.matcher(text);
        if (day.matches() && month(day.group(2)) > 0) {
            return new DateText(number(day, 3), month(day.group(2)), number(day, 1), DateOrder.YMD, false);
        }
        Matcher named = NAMED_DAY.matcher(text);
        if (named.matches() && month(named.group(1)) > 0) {
            return new DateText(number(named, 3), month(named.group(1)), number(named, 2), DateOrder.YMD, false);
        }
        return null;
    }

    /** Whether it tells the order of a document's other dates. */
    boolean decides() {
        return (sure == DateOrder.DMY || sure == DateOrder.MDY) && first != second;
    }

    /** The day, read in an order; null where there is no such day. */
    @Nullable
    LocalDate day(DateOrder order) {
        int year = order == DateOrder.YMD ? first : third;
        int month = order == DateOrder.MDY ? first : second;
        int day = order == DateOrder.DMY ? first : order == DateOrder.MDY ? second : third;
        try {
            return LocalDate.of(shortYear ? 2000 + year : year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable DateOrder order(int first, int second) {
        if (second > 12) {
            return DateOrder.MDY;
        }
        return first > 12 || first == second ? DateOrder.DMY : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            boolean usual = lower.equals("sept") && i == 8;
            if (usual
                    || lower.equals(MONTHS.get(i))
                    || lower.equals(MONTHS.get(i).substring(0, 3))) {
                return i + 1;
            }
        }
        return 0;
    }
}
