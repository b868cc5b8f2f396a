package org.goalkeeper.report;

import java.util.ArrayList;
import java.util.List;

/** Measures and wraps text by the columns that a terminal gives it. */
public final class Columns {

    private Columns() {}

    /** How many columns a text takes; wide scripts and emoji two for a character, marks none. */
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F // Hangul
                        || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F // CJK, kana
                        || c >= 0xAC00 && c <= 0xD7A3 // Hangul syllables
                        || c >= 0xF900 && c <= 0xFAFF // CJK compatibility
                        || c >= 0xFE30 && c <= 0xFE6F
                        || c >= 0xFF00 && c <= 0xFF60 // full-width forms
                        || c >= 0xFFE0 && c <= 0xFFE6
                        || c >= 0x1F300 && c <= 0x1F64F // emoji
                        || c >= 0x1F680 && c <= 0x1FAFF
                        || c >= 0x20000 && c <= 0x3FFFD);
    }

    /** The text in lines of at most that many columns, broken at blanks, inside a word only where it is wider. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.strip().split(" +")) {
            int wide = width(word);
            if (used > 0 && used + 1 + wide > columns) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            if (wide <= columns) {
                line.append(word);
                used += wide;
                continue;
            }
            for (int i = 0; i < word.length(); ) {
                int c = word.codePointAt(i);
                i += Character.charCount(c);
                if (used + width(c) > columns) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(c);
                used += width(c);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text with blanks after it up to that many columns. */
    public static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }
}
