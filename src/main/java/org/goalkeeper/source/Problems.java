package org.goalkeeper.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Collects what is wrong with an input, up to a hundred problems, and counts the rest. */
public final class Problems {

    private static final int SHOWN = 100;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int unshown;

    /**
     * @param file the name the input was read under
     */
    public Problems(String file) {
        this.file = file;
    }

    /** Adds a problem. */
    public void add(Location location, String message) {
        add(() -> new Problem(location, message));
    }

    /**
     * Adds a problem whose place and words cost something to find.
     *
     * @param problem asked only where the problem will be shown
     */
    public void add(Supplier<Problem> problem) {
        if (problems.size() < SHOWN) {
            problems.add(problem.get());
        } else {
            unshown++;
        }
    }

    /**
     * Counts problems that will not be shown.
     *
     * @param more how many
     */
    public void addUnshown(int more) {
        unshown += more;
    }

    /** Adds every problem of another input's reading. */
    public void addAll(InvalidInputException invalid) {
        invalid.problems().forEach(problem -> add(() -> problem));
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Whether further problems are only counted. */
    public boolean isFull() {
        return problems.size() >= SHOWN;
    }

    /**
     * Ends the collection.
     *
     * @throws InvalidInputException where there are problems, with them in the order of the input
     */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw toException();
        }
    }

    /** What was collected, at least one problem, in the order of the input. */
    public InvalidInputException toException() {
        List<Problem> ordered = new ArrayList<>(problems);
        ordered.sort(
                Comparator.comparingInt((Problem problem) -> problem.location().line())
                        .thenComparingInt(problem -> problem.location().column()));
        if (unshown > 0) {
            ordered.add(new Problem(Location.of(file), "and " + unshown + " more"));
        }
        return new InvalidInputException(ordered);
    }
}
