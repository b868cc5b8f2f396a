package org.goalkeeper.evaluation.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A message with places for the values that decided. A group in square brackets that holds a place is left out where
 * a value in it is not known: {@code which is nowhere[, nearest {nearest}]}.
 */
public final class Template {

    /** The most characters a message has. */
    public static final int LONGEST = 200;

    private static final int[] TEXT_LENGTHS = {60, 40, 24, 12};

    /** Reads a place's value from a row. */
    interface Source {
        @Nullable
        Object of(@Nullable Object[] row);
    }

    /** Resolves a place's name. */
    interface Resolver {
        Source resolve(String name);
    }

    private record Part(String text, @Nullable Source source) {}

    private record Group(boolean optional, List<Part> parts) {}

    private final List<Group> groups;

    private Template(List<Group> groups) {
        this.groups = groups;
    }

    static Template of(String text, Resolver resolver) {
        List<Group> groups = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', from)) {
            int close = text.indexOf(']', open);
            if (close < 0) {
                break;
            }
            groups.add(new Group(false, parts(text.substring(from, open), resolver)));
            List<Part> inside = parts(text.substring(open + 1, close), resolver);
            boolean optional = inside.size() > 1;
            groups.add(new Group(optional, optional ? inside : parts(text.substring(open, close + 1), resolver)));
            from = close + 1;
        }
        groups.add(new Group(false, parts(text.substring(from), resolver)));
        return new Template(groups);
    }

    private static List<Part> parts(String text, Resolver resolver) {
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
        return parts;
    }

    /** A text filled with values by the names of its places: what a template does, for a text that is used once. */
    public static String fill(String text, Function<String, @Nullable Object> values) {
        return of(text, name -> row -> values.apply(name)).fill(new Object[0]);
    }

    /** The message for a match, at most {@value #LONGEST} characters: long texts in it are shortened as far as needed. */
    public String fill(@Nullable Object[] row) {
        String filled = "";
        for (int length : TEXT_LENGTHS) {
            filled = fill(row, length);
            if (filled.codePointCount(0, filled.length()) <= LONGEST) {
                return filled;
            }
        }
        return Shown.shorten(filled, LONGEST);
    }

    private String fill(@Nullable Object[] row, int textLength) {
        StringBuilder filled = new StringBuilder(160);
        for (Group group : groups) {
            int before = filled.length();
            for (Part part : group.parts) {
                if (part.source == null) {
                    filled.append(part.text);
                } else {
                    Object value = part.source.of(row);
                    if (value == null && group.optional) {
                        filled.setLength(before);
                        break;
                    }
                    filled.append(Shown.format(value, textLength));
                }
            }
        }
        return filled.toString();
    }
}
