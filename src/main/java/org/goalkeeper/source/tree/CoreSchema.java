package org.goalkeeper.source.tree;

/** What an unquoted YAML scalar is, by the core schema of YAML 1.2. */
final class CoreSchema {

    private CoreSchema() {}

    /** The kind of an unquoted scalar. */
    static Token resolve(String text) {
        if (text.isEmpty()) {
            return Token.NULL;
        }
        char first = text.charAt(0);
        if ((first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.') {
            return isNumber(text, first) ? Token.NUMBER : Token.TEXT;
        }
        return switch (text) {
            case "~", "null", "Null", "NULL" -> Token.NULL;
            case "true", "True", "TRUE" -> Token.TRUE;
            case "false", "False", "FALSE" -> Token.FALSE;
            default -> Token.TEXT;
        };
    }

    /** Whether a text is a decimal, as {@code [-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?} says. */
    static boolean isDecimal(String text) {
        int at = signed(text, 0) ? 1 : 0;
        int point = digits(text, at);
        int end = point;
        if (end < text.length() && text.charAt(end) == '.') {
            end = digits(text, end + 1);
            if (end == point + 1 && point == at) {
                return false;
            }
        } else if (point == at) {
            return false;
        }
        if (end == text.length()) {
            return true;
        }
        if (text.charAt(end) != 'e' && text.charAt(end) != 'E') {
            return false;
        }
        int exponent = signed(text, end + 1) ? end + 2 : end + 1;
        return exponent < text.length() && digits(text, exponent) == text.length();
    }

    private static boolean isNumber(String text, char first) {
        if (isDecimal(text)) {
            return true;
        }
        if (first == '0' && text.length() > 2) {
            return (text.charAt(1) == 'x' && digits(text, 2, 16)) || (text.charAt(1) == 'o' && digits(text, 2, 8));
        }
        String unsigned = first == '.' ? text : text.substring(1);
        return switch (unsigned) {
            case ".inf", ".Inf", ".INF" -> true;
            case ".nan", ".NaN", ".NAN" -> first == '.';
            default -> false;
        };
    }

    private static boolean signed(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+');
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean digits(String text, int from, int radix) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 || Character.digit(text.charAt(i), radix) < 0) {
                return false;
            }
        }
        return true;
    }
}
