package org.goalkeeper.evaluation.linking;

import org.jspecify.annotations.Nullable;

/** What a blank-separated piece of a title that holds a digit looks like by itself. */
enum NumberShape {
    /** A number with a percent sign. */
    PERCENT,
    /** A number with a currency sign or code. */
    CURRENCY,
    /** A number with thousands grouped, or with a letter for them, such as 10M or 3x. */
    MAGNITUDE,
    /** A day, a span of years or a decade. */
    DATE,
    /** Four digits that may be a year. */
    YEAR,
    /** A quarter or half of a year. */
    QUARTER,
    /** Two points or more, or a leading v. */
    VERSION,
    /** An ordinal or a number after a number sign. */
    RANK,
    /** Letters with digits, or digits with a word tied to them. */
    NAME,
    /** A time of day. */
    TIME,
    /** Digits with letters behind them that may be a unit. */
    SUFFIXED,
    /** A decimal fraction. */
    DECIMAL,
    /** Digits alone, or two such numbers with a dash between. */
    INTEGER;

    /**
     * The shape of a piece.
     *
     * @param piece without punctuation around it, in lower case, with at least one digit
     * @param dotted whether a full stop follows it
     */
    static NumberShape of(String piece, boolean dotted) {
        int from = 0;
        while (from < piece.length() && "+-~<>=≤≥≈±−".indexOf(piece.charAt(from)) >= 0) {
            from++;
        }
        int to = piece.endsWith("+") ? piece.length() - 1 : piece.length();
        String core = from < to ? piece.substring(from, to) : piece;
        NumberShape signed = signed(core);
        if (signed != null) {
            return signed;
        }
        if (!Letters.isDigit(core.charAt(0))) {
            return lettersFirst(core);
        }
        int end = endOfNumber(core);
        return end == core.length() ? number(core, dotted) : suffixed(core.substring(0, end), core.substring(end));
    }

    /** How many shapes are counts: they may be the ends of a range. */
    boolean isCount() {
        return switch (this) {
            case PERCENT, CURRENCY, MAGNITUDE, YEAR, SUFFIXED, DECIMAL, INTEGER -> true;
            default -> false;
        };
    }

    private static @Nullable NumberShape signed(String core) {
        for (int i = 0; i < core.length(); i++) {
            char c = core.charAt(i);
            if (Character.getType(c) == Character.CURRENCY_SYMBOL) {
                return CURRENCY;
            }
            if ((c == '%' || c == '‰') && i > 0 && Letters.isDigit(core.charAt(i - 1))) {
                return PERCENT;
            }
        }
        return null;
    }

    private static NumberShape lettersFirst(String core) {
        int digit = 0;
        while (!Letters.isDigit(core.charAt(digit))) {
            digit++;
        }
        String head = core.substring(0, digit);
        if (QuantityWords.CURRENCIES.contains(head)) {
            return CURRENCY;
        }
        boolean single = digit + 1 == core.length() || !Letters.isWord(core.charAt(digit + 1));
        return switch (head) {
            case "#", "№", "top", "top-", "no.", "nr." -> RANK;
            case "v", "v." -> VERSION;
            case "q", "h" -> single ? QUARTER : NAME;
            case "fy", "gj", "'" -> DATE;
            default -> NAME;
        };
    }

    private static int endOfNumber(String core) {
        int end = 0;
        while (end < core.length()) {
            char c = core.charAt(end);
            boolean inside =
                    end + 1 < core.length() && Letters.isDigit(core.charAt(end + 1)) && ".,'’:/-–".indexOf(c) >= 0;
            if (!Letters.isDigit(c) && !inside) {
                break;
            }
            end++;
        }
        return end;
    }

    private static NumberShape number(String core, boolean dotted) {
        if (core.indexOf(':') >= 0) {
            return TIME;
        }
        if (core.indexOf('/') >= 0) {
            return isYear(core.substring(0, core.indexOf('/'))) || core.indexOf('/') != core.lastIndexOf('/')
                    ? DATE
                    : NAME;
        }
        int dash = Math.max(core.indexOf('-'), core.indexOf('–'));
        if (dash > 0) {
            String rest = core.substring(dash + 1);
            boolean twoDashes = rest.indexOf('-') >= 0 || rest.indexOf('–') >= 0;
            return isYear(core.substring(0, dash)) || twoDashes ? DATE : INTEGER;
        }
        if (isGrouped(core)) {
            return MAGNITUDE;
        }
        int dot = core.indexOf('.');
        if (dot < 0) {
            return core.indexOf(',') >= 0 ? DECIMAL : isYear(core) ? YEAR : INTEGER;
        }
        boolean twoDots = dot != core.lastIndexOf('.');
        if (twoDots) {
            return isYear(core.substring(core.lastIndexOf('.') + 1)) ? DATE : VERSION;
        }
        return dotted && core.length() - dot <= 3 ? DATE : DECIMAL;
    }

    private static NumberShape suffixed(String number, String suffix) {
        if (isYear(number)) {
            return suffix.startsWith("q", 1) ? QUARTER : DATE;
        }
        if (suffix.charAt(0) == '-' || suffix.charAt(0) == '‑') {
            return switch (suffix.substring(1)) {
                case "fold", "fach", "mal" -> MAGNITUDE;
                case "percent", "prozentig", "prozentige", "prozentigen", "prozentiger", "prozentiges" -> PERCENT;
                default -> NAME;
            };
        }
        if (QuantityWords.MAGNITUDE_SUFFIXES.contains(suffix)) {
            return MAGNITUDE;
        }
        if (QuantityWords.PERCENTS.contains(suffix)) {
            return PERCENT;
        }
        if (QuantityWords.CURRENCIES.contains(suffix)) {
            return CURRENCY;
        }
        return switch (suffix) {
            case "st", "nd", "rd", "th" -> RANK;
            case "am", "pm", "a.m", "p.m" -> TIME;
            case "s", "er" -> number.length() == 2 ? DATE : SUFFIXED;
            default -> SUFFIXED;
        };
    }

    // 1,000 or 1.000.000 or 1'000: one to three digits, then groups of three.
    private static boolean isGrouped(String core) {
        int group = 0;
        int groups = 0;
        for (int i = 0; i < core.length(); i++) {
            if (Letters.isDigit(core.charAt(i))) {
                group++;
            } else {
                if (groups == 0 ? group > 3 || core.charAt(0) == '0' : group != 3) {
                    return false;
                }
                groups++;
                group = 0;
            }
        }
        return groups > 0 && (group == 3 || groups > 1);
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4
                && (digits.startsWith("19") || digits.startsWith("20") || digits.startsWith("21"))
                && Letters.isDigit(digits.charAt(2))
                && Letters.isDigit(digits.charAt(3));
    }
}
