package org.goalkeeper.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.goalkeeper.source.Problem;
import org.goalkeeper.source.Problems;
import org.jspecify.annotations.Nullable;

/** Problems that are seen only behind their place, so that they are placed once everything is read. */
final class LateProblems {

    private static final int KEPT = 100;

    private final Problems problems;
    private final List<Late> found = new ArrayList<>();
    private int dropped;

    LateProblems(Problems problems) {
        this.problems = problems;
    }

    /** Adds a problem with a property of a subject; a null property means the whole subject. */
    void add(String pointer, @Nullable String property, Supplier<String> message) {
        if (found.size() < KEPT) {
            found.add(new Late(pointer, property, message));
        } else {
            dropped++;
        }
    }

    /** Gives every problem its place. */
    void place(SourceMap sourceMap) {
        for (Late late : found) {
            problems.add(() -> new Problem(sourceMap.locate(late.pointer, late.property), late.message.get()));
        }
        problems.addUnshown(dropped);
        found.clear();
        dropped = 0;
    }

    private record Late(String pointer, @Nullable String property, Supplier<String> message) {}
}
