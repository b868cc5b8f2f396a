package org.goalkeeper.document.patch;

import org.jspecify.annotations.Nullable;

/** Lines of a text. */
final class Lines {

    private Lines() {}

    /** The line break the text uses first; a line feed where it has none. */
    static String lineBreak(String text) {
        int at = text.indexOf('\n');
        return at > 0 && text.charAt(at - 1) == '\r' ? "\r\n" : "\n";
    }

    /** The blanks before a character that begins its line, on any line but the first; null where it does not begin one. */
    static @Nullable String indent(String text, int at) {
        int from = at;
        while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t')) {
            from--;
        }
        return from > 0 && text.charAt(from - 1) == '\n' ? text.substring(from, at) : null;
    }

    /** The first character of the line a character stands in. */
    static int start(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** The character behind the last one of a line, before its break. */
    static int end(String text, int at) {
        int feed = text.indexOf('\n', at);
        if (feed < 0) {
            return text.length();
        }
        return feed > at && text.charAt(feed - 1) == '\r' ? feed - 1 : feed;
    }

    /** How many characters stand before one on its line. */
    static int column(String text, int at) {
        int start = start(text, at);
        return text.codePointCount(start, at);
    }

    /** Whether only blanks stand before a character on its line. */
    static boolean begins(String text, int at) {
        return text.substring(start(text, at), at).isBlank();
    }
}
