package org.goalkeeper.rule.language;

import java.util.Locale;
import org.goalkeeper.source.Excerpt;
import org.jspecify.annotations.Nullable;

/** The tokens of a rule file, with a place among them that only moves on. */
final class Tokens {

    /** What a token is. */
    enum Kind {
        WORD,
        VARIABLE,
        LITERAL,
        NUMBER,
        SYMBOL,
        BAD,
        END
    }

    private final SourceText source;
    private final Problems problems;
    private final Kind[] kinds;
    private final int[] starts;
    private final int[] ends;
    private final @Nullable String[] complaints;
    private int at;
    private int nesting;

    Tokens(
            SourceText source,
            Problems problems,
            Kind[] kinds,
            int[] starts,
            int[] ends,
            @Nullable String[] complaints) {
        this.source = source;
        this.problems = problems;
        this.kinds = kinds;
        this.starts = starts;
        this.ends = ends;
        this.complaints = complaints;
    }

    SourceText source() {
        return source;
    }

    Problems problems() {
        return problems;
    }

    Kind kind() {
        return kinds[at];
    }

    /** Offset of the token. */
    int offset() {
        return starts[at];
    }

    /** Offset behind the token taken last. */
    int lastEnd() {
        return ends[at - 1];
    }

    /** Whether the token is that word or symbol. */
    boolean at(String expected) {
        return is(at, expected);
    }

    /** Whether the token after this one is that word or symbol. */
    boolean nextIs(String expected) {
        return kinds[at] != Kind.END && is(at + 1, expected);
    }

    private boolean is(int index, String expected) {
        return ends[index] - starts[index] == expected.length()
                && (kinds[index] == Kind.WORD || kinds[index] == Kind.SYMBOL)
                && source.text().startsWith(expected, starts[index]);
    }

    /** Whether no operator can stand here. */
    boolean atEndOfOperand() {
        char first = starts[at] < source.text().length() ? source.text().charAt(starts[at]) : ',';
        return first == ',' || first == ')';
    }

    /** Takes the token where it is that word or symbol. */
    boolean takeIf(String expected) {
        if (!at(expected)) {
            return false;
        }
        at++;
        return true;
    }

    /** Takes that word or symbol, or fails. */
    void expect(String expected) {
        if (!takeIf(expected)) {
            throw unexpected("`" + expected + "`");
        }
    }

    /** Takes a token of that kind and gives its text as written, or fails. */
    String expect(Kind kind, String expected) {
        if (kinds[at] != kind) {
            throw unexpected(expected);
        }
        String text = source.text().substring(starts[at], ends[at]);
        at++;
        return text;
    }

    /** Takes a text and gives it unescaped, or fails. */
    String literal(String expected) {
        String quoted = expect(Kind.LITERAL, expected);
        String text = quoted.substring(1, quoted.length() - 1);
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            }
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }

    /** Takes a word or symbol that opens something nested, or fails. */
    void open(String symbol) {
        int offset = offset();
        expect(symbol);
        if (++nesting > Limits.NESTING) {
            throw problems.fail(offset, "nested deeper than " + Limits.NESTING + " levels");
        }
    }

    /** Leaves what was opened last. */
    void close() {
        nesting--;
    }

    /** Takes the closing parenthesis of what was opened last, or fails with what else may stand here. */
    void close(String expected) {
        if (!takeIf(")")) {
            throw unexpected(expected);
        }
        nesting--;
    }

    Refusal unexpected(String expected) {
        String complaint = complaints[at];
        return problems.fail(starts[at], complaint != null ? complaint : "found " + found() + ", expected " + expected);
    }

    private String found() {
        if (kinds[at] == Kind.END) {
            return "the end of the file";
        }
        return "`" + Excerpt.of(source.text().substring(starts[at], ends[at])) + "`";
    }

    /** The text from an offset to the last token taken, without comments and with single blanks. */
    String since(int offset) {
        int first = at - 1;
        while (first > 0 && starts[first - 1] >= offset) {
            first--;
        }
        StringBuilder text = new StringBuilder();
        for (int i = first; i < at; i++) {
            if (i > first && starts[i] > ends[i - 1]) {
                text.append(' ');
            }
            text.append(source.text(), starts[i], ends[i]);
        }
        return text.toString();
    }

    /** Goes on at the next line that opens a rule other than the one given, or at the end. */
    void recover(int rule) {
        nesting = 0;
        while (kinds[at] != Kind.END) {
            if (starts[at] > rule && at("rule") && kinds[at + 1] == Kind.LITERAL && opensLine(starts[at])) {
                return;
            }
            at++;
        }
    }

    private boolean opensLine(int offset) {
        return source.text()
                .substring(source.text().lastIndexOf('\n', offset) + 1, offset)
                .isBlank();
    }

    /** A character as a message shows it. */
    static String show(int point) {
        return Character.isLetterOrDigit(point) || point > ' ' && point < 0x7F
                ? Character.toString(point)
                : code(point);
    }

    static String code(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }
}
