package org.goalkeeper.document.tabular;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a number as a person typed it.
 *
 * @param sign {@code -} or empty
 * @param digits digits, points and commas
 * @param exponent such as {@code e5}, or empty
 * @param unit {@code %}, a currency sign or code, or empty
 * @param grouped whether blanks or apostrophes grouped the digits
 */
record NumberText(String sign, String digits, String exponent, String unit, boolean grouped) {
    private static final int LONGEST = 400;
    private static final String MONEY = "(?:[A-Z]{0,3}\\p{Sc}|[A-Z]{3})";
    private static final Pattern WHOLE = Pattern.compile("([-+\u2212]?)\\s*(" + MONEY + "?)\\s*([-+\u2212]?)"
            + "([0-9.,](?:[ \u00a0\u202f'\u2019]?[0-9.,])*+)([eE][-+]?[0-9]{1,4})?\\s*(%|" + MONEY + ")?");
    private static final Pattern GROUPS = Pattern.compile("[0-9]{1,3}([ \u00a0\u202f'\u2019][0-9]{3})+([.,][0-9]+)?");

    private static final Pattern GROUPING = Pattern.compile("[^0-9.,]");
    private static final Pattern OPEN = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern ANY_DIGIT = Pattern.compile("[0-9]");
    private static final Pattern WITH_POINT = form(",", "[.]");
    private static final Pattern WITH_COMMA = form("[.]", ",");

    private static Pattern form(String group, String decimal) {
        String whole = "[0-9]{1,3}(?:" + group + "[0-9]{2,3})*" + group + "[0-9]{3}";
        return Pattern.compile("(?:" + whole + "|[0-9]*)(?:" + decimal + "[0-9]*)?");
    }

    /** What a number's points and commas say about the decimal mark. */
    enum Evidence {
        /** There are none. */
        NONE,
        POINT,
        COMMA,
        /** One of them before exactly three digits. */
        EITHER,
        /** They stand where no number has them. */
        BROKEN
    }

    /** The parts of a text; null where it is no number. */
    static @Nullable NumberText of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher matcher = WHOLE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String body = matcher.group(4);
        String digits = GROUPING.matcher(body).replaceAll("");
        boolean grouped = digits.length() < body.length();
        boolean twoSigns = !matcher.group(1).isEmpty() && !matcher.group(3).isEmpty();
        String after = matcher.group(6) == null ? "" : matcher.group(6);
        boolean twoUnits = !matcher.group(2).isEmpty() && !after.isEmpty();
        if (twoSigns || twoUnits || grouped && !GROUPS.matcher(body).matches()) {
            return null;
        }
        boolean negative =
                !(matcher.group(1) + matcher.group(3)).replace("+", "").isEmpty();
        String exponent = matcher.group(5) == null ? "" : matcher.group(5);
        return new NumberText(negative ? "-" : "", digits, exponent, matcher.group(2) + after, grouped);
    }

    Evidence evidence() {
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (point < 0 && comma < 0) {
            return Evidence.NONE;
        }
        if (point >= 0 && comma >= 0) {
            return fits(point > comma ? DecimalMark.POINT : DecimalMark.COMMA);
        }
        DecimalMark mark = point >= 0 ? DecimalMark.POINT : DecimalMark.COMMA;
        if (digits.indexOf(mark.symbol()) < digits.lastIndexOf(mark.symbol())) {
            return grouped ? Evidence.BROKEN : fits(mark.other());
        }
        boolean open = !grouped && OPEN.matcher(digits).matches();
        return open ? Evidence.EITHER : fits(mark);
    }

    private Evidence fits(DecimalMark mark) {
        if (plain(mark) == null) {
            return Evidence.BROKEN;
        }
        return mark == DecimalMark.POINT ? Evidence.POINT : Evidence.COMMA;
    }

    /** The number with a decimal point and no grouping, read by a mark; null where it does not fit the mark. */
    @Nullable
    String plain(DecimalMark mark) {
        Pattern form = mark == DecimalMark.POINT ? WITH_POINT : WITH_COMMA;
        if (!form.matcher(digits).matches() || !ANY_DIGIT.matcher(digits).find()) {
            return null;
        }
        String bare = digits.replace(String.valueOf(mark.other().symbol()), "").replace(mark.symbol(), '.');
        return sign + (bare.startsWith(".") ? "0" : "") + bare + (bare.endsWith(".") ? "0" : "") + exponent;
    }
}
