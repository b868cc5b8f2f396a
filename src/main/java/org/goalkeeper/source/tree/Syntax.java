package org.goalkeeper.source.tree;

import java.util.Locale;

/** How a document that is a tree is written. */
public enum Syntax {
    /** YAML 1.2. */
    YAML,
    /** JSON. */
    JSON;

    /**
     * How a file is written, by the ending of its name, else by its first characters: JSON begins with a bracket, or
     * with a brace and a quote.
     *
     * @param name the name of the file
     * @param bytes its content
     */
    public static Syntax of(String name, byte[] bytes) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "json" -> JSON;
            case "yaml", "yml" -> YAML;
            default -> looksLikeJson(bytes) ? JSON : YAML;
        };
    }

    private static boolean looksLikeJson(byte[] bytes) {
        int mark = bytes.length > 2 && bytes[0] == (byte) 0xEF ? 3 : 0;
        int first = solid(bytes, mark);
        if (first == bytes.length || bytes[first] != '{') {
            return first < bytes.length && bytes[first] == '[';
        }
        int second = solid(bytes, first + 1);
        return second < bytes.length && (bytes[second] == '"' || bytes[second] == '}');
    }

    private static int solid(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        return at;
    }

    /**
     * A cursor before the first token of a document.
     *
     * @param name the name it is read under
     * @param bytes its content
     * @param maxDepth how many levels it may nest
     * @throws org.goalkeeper.source.InvalidInputException where it is empty or not UTF-8
     */
    public Cursor cursor(String name, byte[] bytes, int maxDepth) {
        SourceText source = SourceText.of(name, bytes);
        return this == JSON ? new JsonCursor(source, maxDepth) : new YamlCursor(source, maxDepth);
    }
}
