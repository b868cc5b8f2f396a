package org.goalkeeper.source.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Problems;
import org.goalkeeper.source.tree.Node.ArrayNode;
import org.goalkeeper.source.tree.Node.Entry;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.Node.ScalarNode;

/** Reads a small YAML or JSON file, such as a rule set, as a tree. */
public final class Tree {

    private static final int MAX_BYTES = 16 << 20;
    private static final int MAX_DEPTH = 32;

    private final Cursor cursor;
    private final Problems problems;

    private Tree(Cursor cursor) {
        this.cursor = cursor;
        this.problems = new Problems(cursor.file());
    }

    /**
     * Reads a file, at most 16 MiB and 32 levels deep.
     *
     * @param name the name of the file; {@code .json}, {@code .yaml} and {@code .yml} tell how it is written, else
     *     its content does
     * @param bytes its UTF-8 bytes
     * @return its root
     * @throws InvalidInputException where it is not valid YAML or JSON, or a name is given twice in one object
     */
    public static Node read(String name, byte[] bytes) {
        return read(name, bytes, MAX_BYTES, MAX_DEPTH);
    }

    /**
     * Reads a file within other limits.
     *
     * @param name as above
     * @param bytes as above
     * @param maxBytes how large it may be
     * @param maxDepth how many objects and lists may lie within each other
     * @return its root
     * @throws InvalidInputException as above
     */
    public static Node read(String name, byte[] bytes, int maxBytes, int maxDepth) {
        if (bytes.length > maxBytes) {
            throw SourceText.invalid(Location.of(name), "larger than the limit of " + maxBytes + " bytes");
        }
        Tree tree = new Tree(Syntax.of(name, bytes).cursor(name, bytes, maxDepth));
        Node root = tree.root();
        tree.problems.throwIfAny();
        return root;
    }

    private Node root() {
        try {
            cursor.next();
            Node root = value();
            cursor.next();
            return root;
        } catch (InvalidInputException e) {
            problems.addAll(e);
            throw problems.toException();
        }
    }

    private Node value() {
        Location location = cursor.location();
        return switch (cursor.token()) {
            case OBJECT_START -> new ObjectNode(location, entries());
            case ARRAY_START -> new ArrayNode(location, items());
            case NUMBER -> new ScalarNode(location, Token.NUMBER, cursor.text(), cursor.number());
            case TEXT -> new ScalarNode(location, Token.TEXT, cursor.text(), null);
            case TRUE, FALSE -> new ScalarNode(location, cursor.token(), "", null);
            default -> new ScalarNode(location, Token.NULL, "", null);
        };
    }

    private Map<String, Entry> entries() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (cursor.next() == Token.NAME) {
            String name = cursor.text();
            Location location = cursor.location();
            cursor.next();
            Entry first = entries.putIfAbsent(name, new Entry(name, location, value()));
            if (first != null) {
                problems.add(
                        location,
                        "`" + Excerpt.of(name) + "` is given twice: first in line "
                                + first.location().line());
            }
        }
        return Collections.unmodifiableMap(entries);
    }

    private List<Node> items() {
        List<Node> items = new ArrayList<>();
        while (cursor.next() != Token.ARRAY_END) {
            items.add(value());
        }
        return List.copyOf(items);
    }
}
