package org.goalkeeper.source.tree;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Problem;

/** The bytes of a text file, known to be UTF-8. */
final class SourceText {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080808080808080L;

    private final String file;
    private final byte[] bytes;
    private final int start;

    private SourceText(String file, byte[] bytes, int start) {
        this.file = file;
        this.bytes = bytes;
        this.start = start;
    }

    /**
     * Checks the encoding.
     *
     * @throws InvalidInputException where the bytes are not UTF-8, or hold nothing but blanks
     */
    static SourceText of(String file, byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw invalid(Location.of(file, 1, 1), "the file is UTF-16: save it as UTF-8");
        }
        SourceText text = new SourceText(file, bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0);
        int bad = text.firstInvalid();
        if (bad >= 0) {
            Locator locator = text.locator();
            locator.moveTo(bad);
            throw invalid(
                    locator.location(file),
                    String.format("byte 0x%02X is not UTF-8: save the file as UTF-8", bytes[bad] & 0xFF));
        }
        if (text.isBlank()) {
            throw invalid(Location.of(file, 1, 1), "the file is empty");
        }
        return text;
    }

    static InvalidInputException invalid(Location location, String message) {
        return new InvalidInputException(List.of(new Problem(location, message)));
    }

    String file() {
        return file;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the text begins, behind a byte order mark. */
    int start() {
        return start;
    }

    Locator locator() {
        return new Locator(bytes, start);
    }

    String decoded() {
        return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    }

    private boolean isBlank() {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private int firstInvalid() {
        int i = start;
        while (i < bytes.length) {
            if (i + 8 <= bytes.length && ((long) LONGS.get(bytes, i) & NOT_ASCII) == 0) {
                i += 8;
            } else if (bytes[i] >= 0) {
                i++;
            } else {
                int length = sequence(i);
                if (length == 0) {
                    return i;
                }
                i += length;
            }
        }
        return -1;
    }

    /** The length of the well-formed sequence that begins at a byte (Unicode, table 3-7), 0 where there is none. */
    private int sequence(int at) {
        int first = bytes[at] & 0xFF;
        if (first >= 0xC2 && first <= 0xDF) {
            return follows(at + 1, 0x80, 0xBF) ? 2 : 0;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            int low = first == 0xE0 ? 0xA0 : 0x80;
            int high = first == 0xED ? 0x9F : 0xBF;
            return follows(at + 1, low, high) && follows(at + 2, 0x80, 0xBF) ? 3 : 0;
        }
        if (first >= 0xF0 && first <= 0xF4) {
            int low = first == 0xF0 ? 0x90 : 0x80;
            int high = first == 0xF4 ? 0x8F : 0xBF;
            return follows(at + 1, low, high) && follows(at + 2, 0x80, 0xBF) && follows(at + 3, 0x80, 0xBF) ? 4 : 0;
        }
        return 0;
    }

    private boolean follows(int at, int low, int high) {
        return at < bytes.length && (bytes[at] & 0xFF) >= low && (bytes[at] & 0xFF) <= high;
    }
}
