package org.goalkeeper.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Problem;
import org.goalkeeper.source.Problems;
import org.goalkeeper.source.tree.Cursor;
import org.goalkeeper.source.tree.Token;
import org.jspecify.annotations.Nullable;

/** A goal set being read: the input, the way to where it stands, the limits and the problems so far. */
final class Binding {

    // Shapes lie at most 8 deep within each other, whatever the input does: the unknown is skipped.
    private static final int MAX_STEPS = 20;

    private final Cursor cursor;
    private final Limits limits;
    private final Problems problems;
    private final LateProblems late;
    private final @Nullable String[] names = new String[MAX_STEPS];
    private final int[] indexes = new int[MAX_STEPS];
    private final int[] counts = new int[Counted.values().length];
    private int step;

    Binding(Cursor cursor, Limits limits, Problems problems, LateProblems late) {
        this.cursor = cursor;
        this.limits = limits;
        this.problems = problems;
        this.late = late;
    }

    Token token() {
        return cursor.token();
    }

    Token next() {
        return cursor.next();
    }

    void skip() {
        cursor.skip();
    }

    String text() {
        return cursor.text();
    }

    @Nullable
    BigDecimal number() {
        return cursor.number();
    }

    Limits limits() {
        return limits;
    }

    void enter() {
        step++;
    }

    void leave() {
        step--;
    }

    /** The input stands at a property of the object entered last. */
    void at(String name) {
        names[step] = name;
    }

    /** The input stands at an item of the list entered last. */
    void at(int index) {
        names[step] = null;
        indexes[step] = index;
    }

    /** Counts one more of a kind, and gives up where there are too many. */
    @SuppressWarnings("EnumOrdinal") // a count a kind, in an array for speed
    void count(Counted kind) {
        if (++counts[kind.ordinal()] > kind.limit(limits)) {
            String message = "more than " + kind.limit(limits) + " " + kind.word();
            throw new InvalidInputException(List.of(new Problem(cursor.location(), message)));
        }
    }

    void problem(String message) {
        problem(() -> message);
    }

    void problem(Supplier<String> message) {
        problems.add(() -> new Problem(cursor.location(), message.get()));
    }

    /** Reports a value of the wrong kind and skips it. */
    void expected(String name, String expected) {
        problem(() -> "`" + name + "`: expected " + expected + ", found " + found());
        skip();
    }

    void missing(String shape, String property) {
        late.add(pointer(), null, () -> "the " + shape + " has no `" + property + "`, which is required");
    }

    private String found() {
        return switch (cursor.token()) {
            case OBJECT_START -> "an object";
            case ARRAY_START -> "a list";
            case TEXT -> "text `" + Excerpt.of(cursor.text()) + "`";
            case NUMBER -> "number " + Excerpt.of(cursor.text());
            case TRUE -> "true";
            case FALSE -> "false";
            default -> "nothing";
        };
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 1; i <= step; i++) {
            String name = names[i];
            pointer.append('/').append(name == null ? String.valueOf(indexes[i]) : name);
        }
        return pointer.toString();
    }

    /** What there may be only so many of. */
    enum Counted {
        OBJECTIVES("objectives"),
        KEY_RESULTS("key results"),
        KPIS("KPIs"),
        READINGS("readings and check-ins"),
        ITEMS("list items");

        private final String word;

        Counted(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        int limit(Limits limits) {
            return switch (this) {
                case OBJECTIVES -> limits.objectives();
                case KEY_RESULTS -> limits.keyResults();
                case KPIS -> limits.kpis();
                case READINGS, ITEMS -> limits.readings();
            };
        }
    }
}
