package org.goalkeeper.source.tree;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.tree.Node.ArrayNode;
import org.goalkeeper.source.tree.Node.Entry;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.goalkeeper.source.tree.Node.ScalarNode;
import org.jspecify.annotations.Nullable;

/** Walks a part of a tree as if it were a document of its own, in the places it has in the whole. */
public final class NodeCursor implements Cursor {

    private final Node root;
    private final Deque<Level> levels = new ArrayDeque<>();
    private Token token = Token.NULL;
    private Location location;
    private String text = "";
    private @Nullable BigDecimal number;
    private @Nullable Node pending;

    /**
     * @param root the part to walk
     */
    public NodeCursor(Node root) {
        this.root = root;
        this.location = root.location();
        this.pending = root;
    }

    @Override
    public Token next() {
        Node value = pending;
        if (value != null) {
            pending = null;
            token = enter(value);
            return token;
        }
        Level level = levels.peek();
        if (level == null) {
            token = Token.END;
        } else if (!level.rest.hasNext()) {
            levels.pop();
            token = level.end;
        } else {
            token = advance(level.rest.next());
        }
        return token;
    }

    private Token advance(Object next) {
        if (next instanceof Entry entry) {
            pending = entry.value();
            text = entry.name();
            location = entry.location();
            return Token.NAME;
        }
        return enter((Node) next);
    }

    private Token enter(Node node) {
        location = node.location();
        if (node instanceof ObjectNode object) {
            levels.push(new Level(object.entries().values().iterator(), Token.OBJECT_END));
            return Token.OBJECT_START;
        }
        if (node instanceof ArrayNode array) {
            levels.push(new Level(array.items().iterator(), Token.ARRAY_END));
            return Token.ARRAY_START;
        }
        ScalarNode scalar = (ScalarNode) node;
        text = scalar.text();
        number = scalar.number();
        return scalar.token();
    }

    @Override
    public Token token() {
        return token;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public @Nullable BigDecimal number() {
        return number;
    }

    @Override
    public long position() {
        return (long) location.line() << 32 | location.column();
    }

    @Override
    public String file() {
        return root.location().file();
    }

    /** An object or a list that has not ended yet. */
    private record Level(Iterator<?> rest, Token end) {}
}
