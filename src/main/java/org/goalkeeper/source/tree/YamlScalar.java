package org.goalkeeper.source.tree;

import java.util.Locale;
import java.util.Set;

/** Writes texts as YAML scalars. */
public final class YamlScalar {

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
    // YAML 1.1 tools read these as booleans.
    private static final Set<String> OLD_BOOLEANS = Set.of("y", "n", "yes", "no", "on", "off");

    private YamlScalar() {}

    /**
     * A text in quotes only where it would not be read as the same text without.
     *
     * @param text what to write
     * @param flow whether it stands within brackets or braces
     * @return the scalar, always one line
     */
    public static String of(String text, boolean flow) {
        return isPlain(text, flow) ? text : quoted(text);
    }

    /** A text in double quotes, valid in YAML as in JSON. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isHidden(c)) {
                        quoted.append(String.format("\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPlain(String text, boolean flow) {
        if (text.isEmpty()
                || INDICATORS.indexOf(text.charAt(0)) >= 0
                || isBlank(text.charAt(0))
                || isBlank(text.charAt(text.length() - 1))
                || text.endsWith(":")
                || text.startsWith("...")
                || text.equals("<<")
                || CoreSchema.resolve(text) != Token.TEXT
                || OLD_BOOLEANS.contains(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = (c == ':' && (flow || isBlank(text.charAt(i + 1))))
                    || (c == '#' && isBlank(text.charAt(i - 1)))
                    || (flow && ",[]{}".indexOf(c) >= 0);
            if (ends || c < ' ' || isHidden(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isHidden(char c) {
        return Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || c == '\uFEFF'
                || Character.getType(c) == Character.FORMAT;
    }
}
