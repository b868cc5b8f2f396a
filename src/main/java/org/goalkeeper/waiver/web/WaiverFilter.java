package org.goalkeeper.waiver.web;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which waivers to show, and how.
 *
 * @param state the word for a state; null or empty for all
 * @param cycle a cycle's id; null or empty for all
 * @param team a team's id; null or empty for all
 * @param sort the column, with a hyphen before it for the other way round; null for what waits first, then what ends first
 */
record WaiverFilter(
        @Nullable String state,
        @Nullable String cycle,
        @Nullable String team,
        @Nullable String sort) {

    static final WaiverFilter ALL = new WaiverFilter(null, null, null, null);

    static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    boolean takes(WaiverRow row) {
        return given(state).isEmpty() || row.word().equals(given(state));
    }

    Comparator<WaiverRow> order() {
        Comparator<WaiverRow> byEnd = Comparator.comparing(row -> row.waiver().expires());
        Comparator<WaiverRow> order = switch (column()) {
            case "expires" -> byEnd;
            case "team" ->
                Comparator.comparing((WaiverRow row) -> row.waiver().team()).thenComparing(byEnd);
            case "cycle" ->
                Comparator.comparing((WaiverRow row) -> row.waiver().cycle()).thenComparing(byEnd);
            case "rule" ->
                Comparator.comparing((WaiverRow row) -> row.waiver().rule()).thenComparing(byEnd);
            default -> Comparator.comparing(WaiverRow::state).thenComparing(byEnd);
        };
        return descending() ? order.reversed() : order;
    }

    /** The column that the list is sorted by. */
    public String column() {
        String given = given(sort);
        return given.isEmpty() ? "state" : given.startsWith("-") ? given.substring(1) : given;
    }

    /** Whether it is sorted the other way round. */
    public boolean descending() {
        return given(sort).startsWith("-");
    }
}
