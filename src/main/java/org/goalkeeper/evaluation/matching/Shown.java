package org.goalkeeper.evaluation.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value as people see it.
 *
 * @param name the property, variable or total as the rule names it
 * @param value its value; null where it is not known
 */
public record Shown(String name, @Nullable Object value) {

    private static final int TEXT_LENGTH = 60;
    private static final int NUMBER_LENGTH = 24;
    private static final int MEASURED_DECIMALS = 9;
    private static final int SHOWN_DECIMALS = 3;

    @Override
    public String toString() {
        return name + " = " + format(value, TEXT_LENGTH);
    }

    /**
     * A value as messages show it: {@code none} for null, plain numbers with shares to three decimals, ISO dates, texts
     * in one line.
     *
     * @param textLength the most characters of a text or list
     */
    static String format(@Nullable Object value, int textLength) {
        if (value == null) {
            return "none";
        }
        if (value instanceof BigDecimal number) {
            return plain(number.scale() == MEASURED_DECIMALS ? rounded(number) : number);
        }
        if (value instanceof List<?> list) {
            List<String> texts = new ArrayList<>();
            for (Object element : list) {
                texts.add(format(element, textLength));
            }
            return shorten(texts.isEmpty() ? "none" : String.join(", ", texts), textLength);
        }
        return shorten(value.toString(), textLength);
    }

    /** A value in full, as it is written into documents: numbers with every digit. */
    public static String exact(Object value) {
        return value instanceof BigDecimal number ? plain(number) : value.toString();
    }

    /** A measured share to three decimals, unless that would make it look like a rounder number than it is. */
    private static BigDecimal rounded(BigDecimal number) {
        BigDecimal exact = number.stripTrailingZeros();
        BigDecimal short3 = exact.setScale(SHOWN_DECIMALS, RoundingMode.HALF_EVEN);
        return exact.scale() > SHOWN_DECIMALS && short3.stripTrailingZeros().scale() == SHOWN_DECIMALS ? short3 : exact;
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean longNumber = Math.abs((long) stripped.precision() - stripped.scale()) > NUMBER_LENGTH
                || stripped.scale() > NUMBER_LENGTH;
        return longNumber ? stripped.toString() : stripped.toPlainString();
    }

    static String shorten(String text, int length) {
        String line = oneLine(text);
        if (line.length() <= length || line.codePointCount(0, line.length()) <= length) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, length - 1)).strip() + "…";
    }

    /** Whether a text is ASCII with single blanks between words, as nearly all are: it needs no copy. */
    private static boolean isOneLine(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || blank && c == ' ') {
                return false;
            }
            blank = c == ' ';
        }
        return !blank;
    }

    /** Blanks of any kind as single blanks. */
    private static String oneLine(String text) {
        if (isOneLine(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        int end = line.length();
        return end > 0 && line.charAt(end - 1) == ' ' ? line.substring(0, end - 1) : line.toString();
    }
}
