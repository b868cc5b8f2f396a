package org.goalkeeper.source;

/** Shows a value somebody wrote inside a message: short, on one line and without control characters. */
public final class Excerpt {

    private static final int LENGTH = 60;
    private static final int SENTENCE = 300;

    private Excerpt() {}

    /**
     * The value, shortened to 60 characters; control characters, line breaks and direction marks show as escapes.
     *
     * @param value what was written
     * @return a text that is safe to print
     */
    public static String of(String value) {
        return of(value, LENGTH);
    }

    /**
     * The value as {@link #of(String)} shows it, in a length that fits a whole sentence (300 characters).
     *
     * @param value what was written, or what another parser said about it
     * @return a text that is safe to print
     */
    public static String whole(String value) {
        return of(value, SENTENCE);
    }

    private static String of(String value, int length) {
        StringBuilder text = new StringBuilder();
        int taken = 0;
        for (int i = 0; i < value.length(); taken++) {
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            if (taken == length - 1 && i < value.length()) {
                return text.append('…').toString();
            }
            if (hidden(c)) {
                text.append(String.format("\\u%04X", c));
            } else {
                text.appendCodePoint(c);
            }
        }
        return text.toString();
    }

    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
