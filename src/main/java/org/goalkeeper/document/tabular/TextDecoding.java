package org.goalkeeper.document.tabular;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.goalkeeper.source.Location;

/** Turns the bytes of a delimited text into characters: UTF-8, or UTF-16 with a byte order mark. */
final class TextDecoding {

    private TextDecoding() {}

    static String decode(String name, byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(name, bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(name, bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(name, bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decode(name, bytes, 0, StandardCharsets.UTF_8);
    }

    private static String decode(String name, byte[] bytes, int skip, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        CharBuffer out = CharBuffer.allocate(bytes.length - skip + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw Refusal.at(
                    end(name, out),
                    "A byte here is not valid " + charset.name()
                            + " text; expected UTF-8. Save the file as \"CSV UTF-8\".");
        }
        int nul = out.toString().indexOf('\0');
        if (nul >= 0) {
            throw Refusal.at(
                    end(name, out.subSequence(0, nul)),
                    "A NUL character stands here; expected text in UTF-8, or in UTF-16 with a byte order mark.");
        }
        return out.toString();
    }

    private static Location end(String name, CharSequence before) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < before.length(); i++) {
            boolean end = before.charAt(i) == '\n';
            line += end ? 1 : 0;
            column = end ? 1 : column + 1;
        }
        return Location.of(name, line, column);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
