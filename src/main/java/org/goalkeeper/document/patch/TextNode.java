package org.goalkeeper.document.patch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value with the stretch of text that writes it.
 *
 * @param kind what it is
 * @param style how it is written
 * @param start its first character
 * @param end the character behind its last one; comments and line breaks that follow do not belong to it
 * @param entries the properties of an object or the items of a list
 */
record TextNode(Kind kind, Style style, int start, int end, List<TextEntry> entries) {

    /** What a value is. */
    enum Kind {
        OBJECT,
        LIST,
        SCALAR,
        ALIAS
    }

    /** How a value is written. */
    enum Style {
        /** YAML by indentation. */
        BLOCK,
        /** YAML in brackets or braces; any plain value. */
        FLOW
    }

    static TextNode scalar(int start, int end) {
        return new TextNode(Kind.SCALAR, Style.FLOW, start, end, List.of());
    }

    boolean isBlock() {
        return style == Style.BLOCK;
    }

    /** The property of a name, or the item of an index; null where it is not there. */
    @Nullable
    TextEntry find(String segment) {
        int index = indexOf(segment);
        return index < 0 ? null : entries.get(index);
    }

    /** The place among the entries of a name or an index; -1 where it is not there. */
    int indexOf(String segment) {
        if (kind == Kind.LIST) {
            return segment.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(segment) < entries.size()
                    ? Integer.parseInt(segment)
                    : -1;
        }
        for (int i = 0; i < entries.size(); i++) {
            if (segment.equals(entries.get(i).name())) {
                return i;
            }
        }
        return -1;
    }

    /**
     * A property or an item.
     *
     * @param name the property; null for an item
     * @param start where its name begins; of an item its value, in block style its dash
     * @param nameEnd the character behind its name; of an item that behind its dash, or its start
     * @param value its value
     */
    record TextEntry(@Nullable String name, int start, int nameEnd, TextNode value) {

        int end() {
            return Math.max(nameEnd, value.end());
        }
    }
}
