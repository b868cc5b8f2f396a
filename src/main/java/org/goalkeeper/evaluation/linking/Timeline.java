package org.goalkeeper.evaluation.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Brings what has dates into their order, up to a day. */
final class Timeline {

    private Timeline() {}

    /**
     * Those up to a day, by date; of one date in the order given.
     *
     * @return the list itself where it is so already
     */
    static <T> List<T> upTo(LocalDate day, List<T> entries, Function<T, LocalDate> date) {
        LocalDate previous = LocalDate.MIN;
        boolean ordered = true;
        int visible = 0;
        for (int i = 0; i < entries.size(); i++) {
            LocalDate current = date.apply(entries.get(i));
            if (!current.isAfter(day)) {
                visible++;
                ordered &= !current.isBefore(previous);
                previous = current;
            }
        }
        if (ordered && visible == entries.size()) {
            return entries;
        }
        List<T> seen = new ArrayList<>(visible);
        for (T entry : entries) {
            if (!date.apply(entry).isAfter(day)) {
                seen.add(entry);
            }
        }
        if (!ordered) {
            seen.sort(Comparator.comparing(date));
        }
        return List.copyOf(seen);
    }
}
