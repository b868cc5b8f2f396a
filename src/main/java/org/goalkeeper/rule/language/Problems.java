package org.goalkeeper.rule.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goalkeeper.source.Problem;

/** Collects what is wrong with a rule file. */
final class Problems {

    private final SourceText source;
    private final List<Problem> problems = new ArrayList<>();

    Problems(SourceText source) {
        this.source = source;
    }

    void add(int offset, String message) {
        if (!isFull()) {
            problems.add(new Problem(source.at(offset), message));
        }
    }

    /** Notes a problem after which the rule cannot be read on. */
    Refusal fail(int offset, String message) {
        add(offset, message);
        return new Refusal();
    }

    int count() {
        return problems.size();
    }

    boolean isFull() {
        return problems.size() >= Limits.PROBLEMS;
    }

    /** All problems, in file order. */
    List<Problem> all() {
        problems.sort(
                Comparator.comparingInt((Problem problem) -> problem.location().line())
                        .thenComparingInt(problem -> problem.location().column()));
        return problems;
    }
}
