package org.goalkeeper.report;

import java.math.BigDecimal;

/** Makes what authors wrote harmless: one line, and no character that moves the cursor or turns the reading direction. */
public final class Plain {

    private static final int LONGEST_NUMBER = 40;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Plain() {}

    /** The text on one line; line breaks and tabs become blanks, other hidden characters show as {@code \\u001B}. */
    public static String text(String written) {
        if (written.codePoints().noneMatch(c -> Character.isISOControl(c) || isHidden(c))) {
            return written;
        }
        StringBuilder text = new StringBuilder(written.length() + 16);
        written.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                text.append(' ');
            } else if (isHidden(c)) {
                text.append(String.format("\\u%04X", c));
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.toString();
    }

    /** The text on one line, cut where it is longer. */
    static String text(String written, int length) {
        int end = written.codePointCount(0, written.length()) <= length
                ? written.length()
                : written.offsetByCodePoints(0, length - 1);
        return text(written.substring(0, end)) + (end < written.length() ? "…" : "");
    }

    /** Whether a reader cannot see a character that terminals or browsers act upon. */
    static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            // some scripts and emoji need the joiners
            case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }

    /** A number without trailing zeros, and without an exponent unless that were very long. */
    public static String number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (stripped.precision() + Math.abs((long) stripped.scale()) > LONGEST_NUMBER) {
            return stripped.toString();
        }
        return stripped.toPlainString();
    }
}
