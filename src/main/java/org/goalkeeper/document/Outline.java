package org.goalkeeper.document;

import org.jspecify.annotations.Nullable;

/**
 * The places within one object or list of a document.
 *
 * <p>A place is a line and a column as {@link org.goalkeeper.source.tree.Cursor#position()} packs them.
 */
final class Outline {

    private final long place;
    private final @Nullable String[] names;
    private final long[] places;
    private final @Nullable Outline @Nullable [] children;

    /**
     * @param place where it begins
     * @param names the names of its properties; of a list nulls
     * @param places where its properties' names, or its items, stand
     * @param children what lies within its values; null where all of them are plain
     */
    Outline(long place, @Nullable String[] names, long[] places, @Nullable Outline @Nullable [] children) {
        this.place = place;
        this.names = names;
        this.places = places;
        this.children = children;
    }

    /** The place of a property of the value a JSON pointer leads to, else of that value, else of what it lies in. */
    long locate(String pointer, @Nullable String property) {
        Outline at = this;
        int from = 1;
        while (from <= pointer.length()) {
            int slash = pointer.indexOf('/', from);
            int to = slash < 0 ? pointer.length() : slash;
            int index = at.indexOf(unescaped(pointer.substring(from, to)));
            if (index < 0) {
                return at.place;
            }
            Outline child = at.children == null ? null : at.children[index];
            if (child == null) {
                return at.places[index];
            }
            at = child;
            from = to + 1;
        }
        int index = property == null ? -1 : at.indexOf(property);
        return index < 0 ? at.place : at.places[index];
    }

    private int indexOf(String segment) {
        if (names.length == 0) {
            int index = number(segment);
            return index < places.length ? index : -1;
        }
        for (int i = 0; i < names.length; i++) {
            if (segment.equals(names[i])) {
                return i;
            }
        }
        return -1;
    }

    private static int number(String segment) {
        try {
            return Integer.parseInt(segment);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String unescaped(String segment) {
        return segment.indexOf('~') < 0 ? segment : segment.replace("~1", "/").replace("~0", "~");
    }
}
