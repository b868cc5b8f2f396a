package org.goalkeeper.evaluation.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message with places for the values that decided. */
public final class Template {

    private static final int TEXT_LIMIT = 60;
    private static final int NUMBER_LIMIT = 24;

    /** Reads a placeholder's value from a row. */
    interface Source {
        @Nullable
        Object of(@Nullable Object[] row);
    }

    private record Part(String text, @Nullable Source source) {}

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    /** Resolves a placeholder's name. */
    interface Resolver {
        Source resolve(String placeholder);
    }

    static Template of(String text, Resolver resolver) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            parts.add(new Part(text.substring(from, open), null));
            parts.add(new Part("", resolver.resolve(text.substring(open + 1, close))));
            from = close + 1;
        }
        parts.add(new Part(text.substring(from), null));
        return new Template(parts);
    }

    /** The message for a match. */
    public String fill(@Nullable Object[] row) {
        StringBuilder filled = new StringBuilder(160);
        for (Part part : parts) {
            if (part.source == null) {
                filled.append(part.text);
            } else {
                filled.append(format(part.source.of(row)));
            }
        }
        return filled.toString();
    }

    /** A value as messages show it: {@code none} for null, plain numbers, ISO dates, texts of at most 60 characters. */
    public static String format(@Nullable Object value) {
        if (value == null) {
            return "none";
        }
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof List<?> list) {
            List<String> texts = new ArrayList<>();
            for (Object element : list) {
                texts.add(format(element));
            }
            return shorten(texts.isEmpty() ? "none" : String.join(", ", texts));
        }
        return shorten(value.toString());
    }

    private static String number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (Math.abs((long) stripped.precision() - stripped.scale()) > NUMBER_LIMIT
                || stripped.scale() > NUMBER_LIMIT) {
            return stripped.toString();
        }
        return stripped.toPlainString();
    }

    private static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= TEXT_LIMIT) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, TEXT_LIMIT - 1)).strip() + "…";
    }
}
