package org.goalkeeper.document.tabular;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which column holds what, for one kind of sheet. Column names are compared by their letters and digits only.
 *
 * @param name what the command line calls it
 * @param foreign whether it is another tool's: columns and values nobody knows are then left out, since they are that
 *     tool's own
 * @param columns the plain names of the columns of each field, the preferred first
 * @param repeated the plain names of the columns of key results kept in their objective's row, with {@code #} for the number
 * @param ignored the plain names of columns that are known and left out
 * @param values what the values of a field stand for, by plain value; an empty text for nothing
 */
record ColumnMapping(
        String name,
        boolean foreign,
        Map<Field, List<String>> columns,
        Map<Field, List<String>> repeated,
        Set<String> ignored,
        Map<Field, Map<String, String>> values) {

    /** A name as it is compared: its letters and digits, in lower case. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The plain names of a field's columns, the preferred first. */
    List<String> names(Field field) {
        return columns.getOrDefault(field, List.of());
    }

    /** Whether it knows a column of this plain name. */
    boolean knows(String plain) {
        return ignored.contains(plain)
                || columns.values().stream().anyMatch(names -> names.contains(plain))
                || repeated.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(pattern -> plain.matches(pattern.replace("#", "[0-9]{1,3}")));
    }
}
