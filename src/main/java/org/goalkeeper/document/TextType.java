package org.goalkeeper.document;

import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.tree.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A text without control characters; a blank one is none. */
enum TextType implements Type<String> {
    /** Free text, an id or an address. */
    TEXT,
    /** A sentence of limited length. */
    TITLE,
    /** The id of a rule, {@code group/name}. */
    RULE;

    // Spelt out, since `\s` is not the same to all who read the schema.
    private static final String BLANK =
            "[\\t\\n\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]";
    private static final String ALLOWED =
            "[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]*$";

    @Override
    public @Nullable String read(Binding in, String name, boolean required) {
        if (in.token() != Token.TEXT) {
            in.expected(name, in.token() == Token.NUMBER ? "a text in quotes" : "a text");
            return null;
        }
        String text = in.text();
        int length = text.length();
        boolean blank = true;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F) {
                if (forbidden(text, i, c)) {
                    in.problem(String.format("`%s`: the character U+%04X is not allowed: remove it", name, (int) c));
                    return null;
                }
            }
            blank &= c <= ' ' || (c > 0x7F && isBlank(c));
        }
        if (blank) {
            if (required) {
                in.problem("`" + name + "` is blank: write a text");
            }
            return null;
        }
        return fits(in, name, text) ? text : null;
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || c == 0xFEFF;
    }

    private boolean fits(Binding in, String name, String text) {
        int longest = in.limits().titleLength();
        if (this == TITLE && text.length() > longest && text.codePointCount(0, text.length()) > longest) {
            in.problem("`" + name + "`: longer than " + longest + " characters: `" + Excerpt.of(text) + "`");
            return false;
        }
        if (this == RULE && !isRule(text)) {
            in.problem("`" + name + "`: `" + Excerpt.of(text)
                    + "` is no rule: write group/name, such as objective/concise");
            return false;
        }
        return true;
    }

    /** Control characters, half characters, and marks that turn the direction of the text around them. */
    private static boolean forbidden(String text, int at, char c) {
        if (c < ' ') {
            return c != '\t' && c != '\n' && c != '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c <= 0x9F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c >= 0xFFFE;
    }

    private static boolean isRule(String text) {
        int slash = text.indexOf('/');
        return isName(text, 0, slash) && isName(text, slash + 1, text.length());
    }

    private static boolean isName(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && (c != '-' || i == from || i == to - 1)) {
                return false;
            }
        }
        return to > from;
    }

    @Override
    public void describe(JsonGenerator schema) {
        describe(schema, "^" + ALLOWED);
    }

    /** Describes a text that may not be blank. */
    void describeSolid(JsonGenerator schema) {
        describe(schema, "^(?=" + BLANK + "*[^" + BLANK.substring(1) + ")" + ALLOWED);
    }

    private void describe(JsonGenerator schema, String pattern) {
        schema.writeStringProperty("type", "string");
        if (this == TITLE) {
            schema.writeNumberProperty("maxLength", Limits.COMMAND_LINE.titleLength());
        }
        schema.writeStringProperty(
                "pattern", this == RULE ? "^[a-z0-9]+(-+[a-z0-9]+)*/[a-z0-9]+(-+[a-z0-9]+)*$" : pattern);
    }

    @Override
    public void write(YamlText yaml, String value) {
        yaml.text(value);
    }
}
