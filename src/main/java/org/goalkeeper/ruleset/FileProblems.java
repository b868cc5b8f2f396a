package org.goalkeeper.ruleset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Names;
import org.goalkeeper.source.Problem;
import org.goalkeeper.source.tree.Node;

/** Collects what is wrong with one file of a rule set, and words what is wrong often. */
final class FileProblems {

    private final List<Problem> problems = new ArrayList<>();

    void add(Location location, String message) {
        problems.add(new Problem(location, message));
    }

    /** A value that is not what its place wants. */
    void unexpected(String place, Node found, String expected) {
        add(found.location(), place + ": expected " + expected + ", found " + found.shown());
    }

    /** A name that is not known there. */
    void unknown(Location location, String name, String kind, Collection<String> known) {
        add(location, "`" + Excerpt.of(name) + "` is no " + kind + suggestion(name, known));
    }

    /** The nearest name, else all names where they are few. */
    private static String suggestion(String name, Collection<String> known) {
        String near = Names.didYouMean(name, known);
        if (!near.isEmpty() || known.isEmpty() || known.size() > 12) {
            return near;
        }
        return ": expected " + known.stream().sorted().collect(Collectors.joining(", "));
    }

    /** The problems in the order of the file. */
    List<Problem> all() {
        List<Problem> ordered = new ArrayList<>(problems);
        ordered.sort(
                Comparator.comparingInt((Problem problem) -> problem.location().line())
                        .thenComparingInt(problem -> problem.location().column()));
        return ordered;
    }
}
