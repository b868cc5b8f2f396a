package org.goalkeeper.rule.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a rule file into tokens in one pass; what is no token becomes one that carries its complaint. */
final class Lexer {

    private static final String[] HEADER = {
        "package rules",
        "import org.goalkeeper.rule.vocabulary.*",
        "global org.goalkeeper.rule.vocabulary.Findings findings"
    };

    private final String text;
    private int at;
    private Tokens.Kind[] kinds = new Tokens.Kind[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private @Nullable String[] complaints = new String[256];
    private int count;

    private Lexer(String text) {
        this.text = text;
    }

    static Tokens tokens(SourceText source, Problems problems) {
        Lexer lexer = new Lexer(source.text());
        lexer.header();
        if (lexer.count == 0) {
            lexer.all();
        }
        lexer.add(Tokens.Kind.END, source.text().length(), null);
        return new Tokens(source, problems, lexer.kinds, lexer.starts, lexer.ends, lexer.complaints);
    }

    private void header() {
        for (String line : HEADER) {
            if (!skip()) {
                return;
            }
            int end = at + line.length();
            if (!text.startsWith(line, at) || end < text.length() && !endsLine(end)) {
                add(Tokens.Kind.BAD, at, "expected the line `" + line + "`: every rule file opens with the same three");
                return;
            }
            at = end;
        }
    }

    private boolean endsLine(int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n' || text.startsWith("\r\n", i);
    }

    private void all() {
        while (skip() && at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                literal();
            } else if (isLetter(c)) {
                word(Tokens.Kind.WORD, at);
            } else if (c == '$') {
                variable();
            } else if (isDigit(c)) {
                number();
            } else {
                symbol(c);
            }
        }
    }

    /** Moves over blanks and comments; false where that cannot be done, which has been noted. */
    private boolean skip() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t' || c == '\n') {
                at++;
            } else if (c == '\r') {
                if (!text.startsWith("\r\n", at)) {
                    return refuse("a carriage return stands alone: end lines with a line feed");
                }
                at++;
            } else if (text.startsWith("//", at)) {
                while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                    at++;
                }
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                if (end < 0) {
                    return refuse("the comment has no end: close it with `*/`");
                }
                at = end + 2;
            } else {
                return true;
            }
        }
        return true;
    }

    private boolean refuse(String complaint) {
        add(Tokens.Kind.BAD, at, complaint);
        at = text.length();
        return false;
    }

    private void literal() {
        int start = at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                String complaint = at - start - 2 > Limits.LITERAL
                        ? "the text has " + (at - start - 2) + " characters: at most " + Limits.LITERAL
                        : null;
                add(complaint == null ? Tokens.Kind.LITERAL : Tokens.Kind.BAD, start, complaint);
                return;
            }
            if (c == '\n' || c == '\r') {
                break;
            }
            if (c == '\\') {
                char escaped = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
                if (escaped != '\\' && escaped != '"') {
                    addBroken(start, "`\\" + escaped + "` in a text: only `\\\\` and `\\\"` may follow a backslash");
                    return;
                }
                at++;
            } else if (isHidden(c)) {
                addBroken(start, "the text holds the invisible character " + Tokens.code(c) + ": remove it");
                return;
            }
            at++;
        }
        add(Tokens.Kind.BAD, start, "the text has no end: close it with `\"` on the same line");
    }

    /** Notes a broken literal and goes on behind its line, so that its rest is not read as rules. */
    private void addBroken(int start, String complaint) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
        add(Tokens.Kind.BAD, start, complaint);
    }

    private static boolean isHidden(char c) {
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private void variable() {
        int start = at++;
        if (at < text.length() && isLetter(text.charAt(at))) {
            word(Tokens.Kind.VARIABLE, start);
        } else {
            add(Tokens.Kind.BAD, start, "`$` needs a name, such as `$id`");
        }
    }

    private void word(Tokens.Kind kind, int start) {
        while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        if (at < text.length() && (text.charAt(at) == '$' || Character.isLetterOrDigit(text.codePointAt(at)))) {
            add(
                    Tokens.Kind.BAD,
                    start,
                    "`" + Tokens.show(text.codePointAt(at)) + "` in a name: names are letters a to z and digits");
        } else if (at - start > Limits.NAME) {
            add(Tokens.Kind.BAD, start, "a name has " + (at - start) + " characters: at most " + Limits.NAME);
        } else {
            add(kind, start, null);
        }
    }

    private void number() {
        int start = at;
        digits();
        boolean decimal = at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1));
        if (decimal) {
            at++;
            digits();
        }
        int end = at;
        boolean exact = at < text.length() && text.charAt(at) == 'B';
        if (exact) {
            at++;
        }
        String digits = text.substring(start, Math.min(end, start + Limits.NAME));
        String complaint = null;
        if (at < text.length() && (isLetter(text.charAt(at)) || text.charAt(at) == '$' || text.charAt(at) == '.')) {
            complaint = "`" + digits + text.charAt(at) + "…` is no number: write `3` or `0.7B`";
        } else if (end - start - (decimal ? 1 : 0) > Limits.DIGITS) {
            complaint = "a number of " + (end - start) + " characters: at most " + Limits.DIGITS + " digits";
        } else if (digits.length() > 1 && digits.charAt(0) == '0' && isDigit(digits.charAt(1))) {
            complaint = "`" + digits + "` opens with a zero: leave it out";
        } else if (decimal && !exact) {
            complaint = "`" + digits + "` would not be compared exactly: write `" + digits + "B`";
        } else if (!exact && (end - start > 10 || Long.parseLong(digits) > Integer.MAX_VALUE)) {
            complaint = "`" + digits + "` is too large for a plain whole number: write `" + digits + "B`";
        }
        add(complaint == null ? Tokens.Kind.NUMBER : Tokens.Kind.BAD, start, complaint);
    }

    private void digits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private void symbol(char c) {
        int start = at;
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean pair =
                next == '=' && (c == '=' || c == '!' || c == '<' || c == '>') || c == next && (c == '&' || c == '|');
        // Drools reads these as one token each, so they must not pass as two.
        boolean foreign = c == '-' && (next == '-' || next == '>') || c == '+' && next == '+';
        if (foreign) {
            at += 2;
            add(Tokens.Kind.BAD, start, "`" + c + next + "` is not part of the rule language");
        } else if (pair || "():;,.@<>!+-*/".indexOf(c) >= 0) {
            at += pair ? 2 : 1;
            add(Tokens.Kind.SYMBOL, start, null);
        } else {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            add(Tokens.Kind.BAD, start, complaint(point));
        }
    }

    private static String complaint(int point) {
        return switch (point) {
            case '\'' -> "`'` opens no text: texts stand in double quotes";
            case '=' -> "`=` alone assigns, and rules only compare: write `==`";
            case '#' -> "`#` is not part of the rule language: comments open with `//`";
            case 0xFEFF -> "the file opens with a byte order mark: save it as UTF-8 without one";
            default -> "`" + Tokens.show(point) + "` is not part of the rule language";
        };
    }

    private void add(Tokens.Kind kind, int start, @Nullable String complaint) {
        if (count == kinds.length) {
            kinds = Arrays.copyOf(kinds, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            complaints = Arrays.copyOf(complaints, count * 2);
        }
        kinds[count] = kind;
        starts[count] = start;
        ends[count] = Math.max(at, start);
        complaints[count++] = complaint;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
