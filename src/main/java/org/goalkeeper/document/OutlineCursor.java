package org.goalkeeper.document;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.tree.Cursor;
import org.goalkeeper.source.tree.Token;
import org.jspecify.annotations.Nullable;

/** Notes the place of everything another cursor passes. */
final class OutlineCursor implements Cursor {

    private final Cursor cursor;
    private final Deque<Level> open = new ArrayDeque<>();
    private final Map<String, String> names = new HashMap<>();
    private @Nullable Outline root;
    private boolean broken;

    OutlineCursor(Cursor cursor) {
        this.cursor = cursor;
    }

    /** What was passed so far. */
    Outline outline() {
        while (!open.isEmpty()) {
            close();
        }
        return root == null ? new Outline(1L << 32 | 1, new String[0], new long[0], null) : root;
    }

    @Override
    public Token next() {
        if (broken) {
            return Token.END;
        }
        Token token = step();
        Level level = open.peek();
        switch (token) {
            case OBJECT_START, ARRAY_START -> {
                long place = cursor.position();
                if (level != null && level.list) {
                    level.add(null, place);
                }
                open.push(new Level(place, token == Token.ARRAY_START));
            }
            case OBJECT_END, ARRAY_END -> close();
            case NAME -> {
                if (level != null) {
                    level.add(names.computeIfAbsent(cursor.text(), name -> name), cursor.position());
                }
            }
            default -> {
                if (level != null && level.list) {
                    level.add(null, cursor.position());
                }
            }
        }
        return token;
    }

    private Token step() {
        try {
            return cursor.next();
        } catch (InvalidInputException e) {
            broken = true;
            throw e;
        }
    }

    private void close() {
        Outline ended = open.pop().outline();
        Level around = open.peek();
        if (around == null) {
            root = ended;
        } else {
            around.child(ended);
        }
    }

    @Override
    public Token token() {
        return cursor.token();
    }

    @Override
    public String text() {
        return cursor.text();
    }

    @Override
    public @Nullable BigDecimal number() {
        return cursor.number();
    }

    @Override
    public long position() {
        return cursor.position();
    }

    @Override
    public String file() {
        return cursor.file();
    }

    /** An object or a list that has not ended yet. */
    private static final class Level {
        private final long place;
        private final boolean list;
        private @Nullable String[] names = new String[8];
        private long[] places = new long[8];
        private @Nullable Outline @Nullable [] children;
        private int size;

        private Level(long place, boolean list) {
            this.place = place;
            this.list = list;
        }

        private void add(@Nullable String name, long position) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
                names = list ? names : Arrays.copyOf(names, size * 2);
                children = children == null ? null : Arrays.copyOf(children, size * 2);
            }
            if (!list) {
                names[size] = name;
            }
            places[size++] = position;
        }

        private void child(Outline child) {
            if (children == null) {
                children = new Outline[places.length];
            }
            children[size - 1] = child;
        }

        private Outline outline() {
            return new Outline(
                    place,
                    list ? new String[0] : Arrays.copyOf(names, size),
                    Arrays.copyOf(places, size),
                    children == null ? null : Arrays.copyOf(children, size));
        }
    }
}
