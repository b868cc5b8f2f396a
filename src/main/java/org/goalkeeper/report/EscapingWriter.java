package org.goalkeeper.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Escapes in JSON the characters a terminal or editor acts upon; outside of texts JSON has none of them. */
final class EscapingWriter extends FilterWriter {

    EscapingWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        char character = (char) c;
        // a half of a surrogate pair is seen on its own here, and is no danger
        if (c > '~' && !Character.isSurrogate(character) && Plain.isHidden(c)) {
            out.write(String.format("\\u%04X", c));
        } else {
            out.write(c);
        }
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        int written = offset;
        for (int i = offset; i < offset + length; i++) {
            char c = text[i];
            if (c > '~' && !Character.isSurrogate(c) && Plain.isHidden(c)) {
                out.write(text, written, i - written);
                write(c);
                written = i + 1;
            }
        }
        out.write(text, written, offset + length - written);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.toCharArray(), offset, length);
    }
}
