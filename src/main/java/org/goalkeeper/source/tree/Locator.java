package org.goalkeeper.source.tree;

import org.goalkeeper.source.Location;

/** Turns byte offsets, asked in rising order, into lines and columns in one pass over the text. */
final class Locator {

    private final byte[] bytes;
    private final int start;
    private int offset;
    private int line = 1;
    private int column = 1;

    Locator(byte[] bytes, int start) {
        this.bytes = bytes;
        this.start = start;
        this.offset = start;
    }

    /** Moves to a byte offset. */
    void moveTo(int target) {
        if (target < offset) {
            offset = start;
            line = 1;
            column = 1;
        }
        int end = Math.min(target, bytes.length);
        for (; offset < end; offset++) {
            byte b = bytes[offset];
            if (b == '\n' || (b == '\r' && (offset + 1 >= bytes.length || bytes[offset + 1] != '\n'))) {
                line++;
                column = 1;
            } else if ((b & 0xC0) != 0x80) {
                column++;
            }
        }
    }

    /** Line and column as {@link Cursor#position()} packs them. */
    long position() {
        return ((long) line << 32) | column;
    }

    Location location(String file) {
        return Location.of(file, line, column);
    }
}
