package org.goalkeeper.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Lines of a text report: wrapped, indented, in colour where wanted. */
final class TextLines {

    private final Writer out;
    private final ReportStyle style;

    TextLines(Writer out, ReportStyle style) {
        this.out = out;
        this.style = style;
    }

    /** The text in a colour, where colour is wanted. */
    String ink(Ink ink, String text) {
        return style.colour() ? ink.on(text) : text;
    }

    /** One line as it is. */
    void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }

    void blank() throws IOException {
        out.write('\n');
    }

    /**
     * Wraps a text.
     *
     * @param first what stands before its first line
     * @param text the text, without colour
     */
    void wrapped(String first, String text, Ink ink) throws IOException {
        String indent = " ".repeat(Columns.width(first));
        String before = first;
        for (String line : Columns.wrap(text, style.width() - indent.length())) {
            line(before + ink(ink, line));
            before = indent;
        }
    }

    /** Parts with dots between, broken only between parts. */
    void parts(List<String> parts, List<Ink> inks) throws IOException {
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (used > 0 && used + 3 + Columns.width(part) > style.width()) {
                line(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(used > 0 ? ink(Ink.DIM, " · ") : "").append(ink(inks.get(i), part));
            used += (used > 0 ? 3 : 0) + Columns.width(part);
        }
        line(line.toString());
    }

    /** A text at the left and one at the right end, on two lines where one is too short. */
    void ends(String left, Ink leftInk, String middle, String right) throws IOException {
        int room = style.width() - Columns.width(left) - Columns.width(middle) - Columns.width(right);
        String start = ink(leftInk, left) + middle;
        if (right.isEmpty()) {
            line(start);
        } else if (room >= 2) {
            line(start + " ".repeat(room) + ink(Ink.DIM, right));
        } else {
            line(start);
            line("    " + ink(Ink.DIM, right));
        }
    }
}
