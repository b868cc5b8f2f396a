package org.goalkeeper.evaluation.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.Node.ArrayNode;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.Node.ScalarNode;
import org.jspecify.annotations.Nullable;

/** Values of fixes as text, so that what a cases file states and what a fix holds compare whatever their types. */
final class Values {

    private Values() {}

    static String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Map<?, ?> map) {
            List<String> fields = new ArrayList<>();
            map.forEach((name, field) -> fields.add(name + ": " + text(field)));
            return "{" + String.join(", ", fields) + "}";
        }
        if (value instanceof List<?> list) {
            return "[" + String.join(", ", list.stream().map(Values::text).toList()) + "]";
        }
        return String.valueOf(value);
    }

    static String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return switch (scalar.token()) {
                case TRUE -> "true";
                case FALSE -> "false";
                case NULL -> "null";
                default -> scalar.number() != null ? text(scalar.number()) : scalar.text();
            };
        }
        if (node instanceof ArrayNode array) {
            return "["
                    + String.join(", ", array.items().stream().map(Values::text).toList()) + "]";
        }
        List<String> fields = new ArrayList<>();
        for (Node.Entry entry : ((ObjectNode) node).entries().values()) {
            fields.add(entry.name() + ": " + text(entry.value()));
        }
        return "{" + String.join(", ", fields) + "}";
    }
}
