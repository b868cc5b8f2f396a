package org.goalkeeper.source.tree;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.Location;
import org.jspecify.annotations.Nullable;

/** A value of a YAML or JSON document that knows its place. */
public sealed interface Node {

    /** Where the value begins. */
    Location location();

    /** The value in the words of a message, such as {@code text `abc`}, {@code number 3} or {@code a list}. */
    String shown();

    /**
     * Named values.
     *
     * @param location where it begins
     * @param entries by name, in document order
     */
    record ObjectNode(Location location, Map<String, Entry> entries) implements Node {

        @Override
        public String shown() {
            return "an object";
        }

        /** The value of a name; null where the name is not there. */
        public @Nullable Node get(String name) {
            Entry entry = entries.get(name);
            return entry == null ? null : entry.value();
        }
    }

    /**
     * A name and its value.
     *
     * @param name the name
     * @param location where the name stands
     * @param value the value
     */
    record Entry(String name, Location location, Node value) {}

    /**
     * A list.
     *
     * @param location where it begins
     * @param items in document order
     */
    record ArrayNode(Location location, List<Node> items) implements Node {

        @Override
        public String shown() {
            return "a list";
        }
    }

    /**
     * A plain value.
     *
     * @param location where it stands
     * @param token TEXT, NUMBER, TRUE, FALSE or NULL
     * @param text a text, or a number as it is written; empty for the others
     * @param number the number; null for anything else and for a number that is not a finite decimal
     */
    record ScalarNode(
            Location location,
            Token token,
            String text,
            @Nullable BigDecimal number) implements Node {

        @Override
        public String shown() {
            return switch (token) {
                case TEXT -> "text `" + Excerpt.of(text) + "`";
                case NUMBER -> "number " + Excerpt.of(text);
                case TRUE -> "true";
                case FALSE -> "false";
                default -> "nothing";
            };
        }

        /** Whether it says that there is no value. */
        public boolean isNull() {
            return token == Token.NULL;
        }
    }
}
