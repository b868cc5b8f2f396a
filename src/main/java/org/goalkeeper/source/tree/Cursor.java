package org.goalkeeper.source.tree;

import java.math.BigDecimal;
import org.goalkeeper.source.Location;
import org.jspecify.annotations.Nullable;

/** Walks a YAML or JSON document token by token. */
public interface Cursor {

    /**
     * Moves to the next token.
     *
     * @return what stands there; always {@link Token#END} once the input is over
     * @throws org.goalkeeper.source.InvalidInputException where the input cannot be read any further
     */
    Token next();

    /** The token the cursor stands on. */
    Token token();

    /** The name or the text the cursor stands on, or a number as it is written. */
    String text();

    /** The number the cursor stands on; null where it is not a finite decimal, such as {@code .inf} or {@code 0x1F}. */
    @Nullable
    BigDecimal number();

    /** The place of the token: its line from 1 in the upper 32 bits, its column from 1, in characters, in the lower. */
    long position();

    /** The name of the input. */
    String file();

    /** The place of the token. */
    default Location location() {
        long position = position();
        return Location.of(file(), (int) (position >>> 32), (int) position);
    }

    /** Moves to the end of the value the cursor stands on: nowhere for a plain value. */
    default void skip() {
        if (token() != Token.OBJECT_START && token() != Token.ARRAY_START) {
            return;
        }
        for (int depth = 1; depth > 0; ) {
            switch (next()) {
                case OBJECT_START, ARRAY_START -> depth++;
                case OBJECT_END, ARRAY_END -> depth--;
                default -> {
                    // a plain value has nothing to skip
                }
            }
        }
    }
}
