package org.goalkeeper.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.tree.Node;
import org.goalkeeper.source.tree.Node.ArrayNode;
import org.goalkeeper.source.tree.Node.Entry;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.Node.ScalarNode;
import org.goalkeeper.source.tree.Token;
import org.jspecify.annotations.Nullable;

/** What a patch adds at one place of a document and below it. */
final class Additions {

    private static final Location NOWHERE = Location.of("patch");
    private static final String APPEND = "-";

    private final Map<String, Additions> below = new LinkedHashMap<>();
    private final List<Node> appended = new ArrayList<>();
    private @Nullable Node value;

    /** Sorts the operations of a patch by their places. */
    static Additions of(List<PatchOperation> operations) {
        Additions root = new Additions();
        for (PatchOperation operation : operations) {
            if (!operation.op().equals("add") || !operation.path().startsWith("/")) {
                throw new IllegalArgumentException(operation.op() + " " + operation.path() + " adds nothing");
            }
            root.put(operation.path().substring(1), node(operation.value()));
        }
        return root;
    }

    private void put(String path, Node added) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        if (slash >= 0) {
            below.computeIfAbsent(first, any -> new Additions()).put(path.substring(slash + 1), added);
        } else if (first.equals(APPEND)) {
            appended.add(added);
        } else {
            below.computeIfAbsent(first, any -> new Additions()).value = added;
        }
    }

    /** What takes this very place; null where only something below it changes. */
    @Nullable
    Node value() {
        return value;
    }

    /** What is put behind the items of the list at this place. */
    List<Node> appended() {
        return appended;
    }

    /** Changes by the name or number of the place below. */
    Map<String, Additions> below() {
        return below;
    }

    private static Node node(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Entry> entries = new LinkedHashMap<>();
            map.forEach((name, part) -> entries.put(name.toString(), new Entry(name.toString(), NOWHERE, node(part))));
            return new ObjectNode(NOWHERE, entries);
        }
        if (value instanceof List<?> list) {
            return new ArrayNode(NOWHERE, list.stream().map(Additions::node).toList());
        }
        if (value instanceof BigDecimal number) {
            return new ScalarNode(NOWHERE, Token.NUMBER, number.toPlainString(), number);
        }
        if (value instanceof Boolean flag) {
            return new ScalarNode(NOWHERE, flag ? Token.TRUE : Token.FALSE, "", null);
        }
        if (value == null) {
            return new ScalarNode(NOWHERE, Token.NULL, "", null);
        }
        return new ScalarNode(
                NOWHERE, Token.TEXT, value instanceof LocalDate day ? day.toString() : value.toString(), null);
    }
}
