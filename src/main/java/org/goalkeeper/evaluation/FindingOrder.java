package org.goalkeeper.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Findings as reports list them: by the place of their subject in the document, then by rule. */
final class FindingOrder {

    private static final Comparator<Placed> BY_PLACE = Comparator.comparingLong(Placed::place)
            .thenComparing(placed -> placed.finding().rule())
            .thenComparing(placed -> placed.finding().subject().id())
            .thenComparing(placed -> placed.finding().message())
            .thenComparing(placed -> placed.finding().fingerprint());

    private static final int INDEX_BITS = 28;

    private FindingOrder() {}

    /** A finding with its place, which is worked out once and not at every comparison. */
    private record Placed(long place, Finding finding) {}

    /** The findings in order, in a list of their own. */
    static List<Finding> sorted(Collection<Finding> findings) {
        List<Placed> placed = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            placed.add(new Placed(place(finding.subject().pointer()), finding));
        }
        placed.sort(BY_PLACE);
        List<Finding> sorted = new ArrayList<>(placed.size());
        for (Placed one : placed) {
            sorted.add(one.finding());
        }
        return sorted;
    }

    /** A number that grows with the place a pointer names. */
    static long place(String pointer) {
        int section = switch (firstPart(pointer)) {
            case "" -> 0;
            case "cycle" -> 1;
            case "teams" -> 2;
            case "objectives" -> 3;
            case "keyResults" -> 4;
            case "kpis" -> 5;
            default -> 6;
        };
        long place = section;
        int from = pointer.indexOf('/', 1);
        for (int level = 0; level < 2; level++) {
            long index = 0;
            if (from >= 0) {
                int start = from + 1;
                if (level == 1) {
                    start = pointer.indexOf('/', start) + 1;
                }
                index = 1 + number(pointer, start);
                from = pointer.indexOf('/', start);
            }
            place = (place << INDEX_BITS) | index;
        }
        return place;
    }

    private static String firstPart(String pointer) {
        if (pointer.isEmpty()) {
            return "";
        }
        int end = pointer.indexOf('/', 1);
        return end < 0 ? pointer.substring(1) : pointer.substring(1, end);
    }

    private static long number(String pointer, int from) {
        long number = 0;
        for (int i = from; i < pointer.length() && Character.isDigit(pointer.charAt(i)); i++) {
            number = number * 10 + Character.digit(pointer.charAt(i), 10);
        }
        return number;
    }
}
