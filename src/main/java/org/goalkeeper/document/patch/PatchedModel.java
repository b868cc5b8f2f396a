package org.goalkeeper.document.patch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goalkeeper.document.PatchOperation;
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.Node.ArrayNode;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.Node.ScalarNode;
import org.jspecify.annotations.Nullable;

/** What a document says as plain maps and lists, and what it should say after a patch (RFC 6902). */
final class PatchedModel {

    private final @Nullable Object root;

    PatchedModel(Node node) {
        this.root = plain(node);
    }

    /** Carries out an operation whose path the text was found to have. */
    @SuppressWarnings("unchecked") // made by plain()
    void apply(PatchOperation operation) {
        Pointer pointer = Pointer.of(operation.path());
        @Nullable Object parent = root;
        for (String segment : pointer.parents()) {
            parent = parent instanceof Map<?, ?> map
                    ? map.get(segment)
                    : ((List<?>) Objects.requireNonNull(parent)).get(Integer.parseInt(segment));
        }
        String last = pointer.last();
        boolean remove = operation.op().equals("remove");
        if (parent instanceof Map<?, ?> map) {
            if (remove) {
                map.remove(last);
            } else {
                ((Map<String, @Nullable Object>) map).put(last, copy(operation.value()));
            }
            return;
        }
        List<@Nullable Object> list = (List<@Nullable Object>) Objects.requireNonNull(parent);
        if (remove) {
            list.remove(Integer.parseInt(last));
        } else if (operation.op().equals("replace")) {
            list.set(Integer.parseInt(last), copy(operation.value()));
        } else {
            list.add(last.equals("-") ? list.size() : Integer.parseInt(last), copy(operation.value()));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PatchedModel model && Objects.equals(root, model.root);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(root);
    }

    private static @Nullable Object plain(Node node) {
        if (node instanceof ObjectNode object) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            object.entries().forEach((name, entry) -> map.put(name, plain(entry.value())));
            return map;
        }
        if (node instanceof ArrayNode array) {
            List<@Nullable Object> list = new ArrayList<>();
            array.items().forEach(item -> list.add(plain(item)));
            return list;
        }
        ScalarNode scalar = (ScalarNode) node;
        return switch (scalar.token()) {
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
            case NUMBER -> scalar.number() == null ? scalar.text() : scalar.number();
            default -> scalar.text();
        };
    }

    /** A patch's value as a document would say it. */
    private static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((name, part) -> copy.put(name.toString(), copy(part)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(part -> copy.add(copy(part)));
            return copy;
        }
        if (value instanceof LocalDate) {
            return value.toString();
        }
        return value instanceof Integer number ? BigDecimal.valueOf(number) : value;
    }
}
