package org.goalkeeper.document.patch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goalkeeper.source.tree.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Writes the values of patches. */
enum Rendering {
    /** JSON on one line. */
    JSON,
    /** YAML on one line, within brackets or braces. */
    FLOW,
    /** YAML by indentation, as far as the value has parts. */
    BLOCK;

    /** A value on one line. */
    String inline(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(nested()::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            String blank = this == JSON || map.isEmpty() ? "" : " ";
            return map.entrySet().stream()
                    .map(entry -> name(entry.getKey()) + ": " + nested().inline(entry.getValue()))
                    .collect(Collectors.joining(", ", "{" + blank, blank + "}"));
        }
        if (value == null || value instanceof BigDecimal || value instanceof Integer || value instanceof Boolean) {
            return String.valueOf(value);
        }
        if (value instanceof String || value instanceof LocalDate) {
            return this == JSON ? YamlScalar.quoted(value.toString()) : YamlScalar.of(value.toString(), this == FLOW);
        }
        throw new PatchRefusedException(
                "a patch cannot hold a " + value.getClass().getSimpleName());
    }

    String name(Object name) {
        return this == JSON ? YamlScalar.quoted(name.toString()) : YamlScalar.of(name.toString(), this == FLOW);
    }

    /** Whether a value is written on lines of its own. */
    static boolean needsLines(@Nullable Object value) {
        return (value instanceof Map<?, ?> map && !map.isEmpty())
                || (value instanceof List<?> list && list.stream().anyMatch(Rendering::needsLines));
    }

    /** A value behind the name of a property or a dash that stands at a column, with the blank before it. */
    static String behind(@Nullable Object value, int column, String lineBreak) {
        if (!needsLines(value)) {
            return " " + BLOCK.inline(value);
        }
        String line = lineBreak + " ".repeat(column + 2);
        StringBuilder text = new StringBuilder();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, part) ->
                    text.append(line).append(BLOCK.name(name)).append(':').append(behind(part, column + 2, lineBreak)));
        } else if (value instanceof List<?> list) {
            list.forEach(part -> text.append(line).append('-').append(item(part, column + 2, lineBreak)));
        }
        return text.toString();
    }

    /** A value behind a dash that stands at a column: an object begins on the dash's line. */
    static String item(@Nullable Object value, int column, String lineBreak) {
        String text = behind(value, column, lineBreak);
        return needsLines(value) ? " " + text.substring(lineBreak.length() + column + 2) : text;
    }

    private Rendering nested() {
        return this == BLOCK ? FLOW : this;
    }
}
