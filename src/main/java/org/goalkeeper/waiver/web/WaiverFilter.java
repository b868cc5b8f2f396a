package org.goalkeeper.waiver.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.goalkeeper.service.web.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Which waivers to show, as the address says it; what is null or blank leaves out nothing.
 *
 * @param state the word for a state
 * @param cycle a cycle's id
 * @param team a team's id
 * @param sort {@code state}, {@code expires}, {@code team}, {@code cycle} or {@code rule}, with a minus for the other way round
 */
record WaiverFilter(
        @Nullable String state,
        @Nullable String cycle,
        @Nullable String team,
        @Nullable String sort) {

    static final WaiverFilter ALL = new WaiverFilter(null, null, null, null);

    private static final Comparator<WaiverRow> BY_END =
            Comparator.comparing((WaiverRow row) -> row.waiver().expires());

    /** What waits stands first: it is the first of the states. */
    private static final Map<String, Comparator<WaiverRow>> ORDERS = Map.of(
            "state", Comparator.comparing(WaiverRow::state).thenComparing(BY_END),
            "expires", BY_END,
            "team", Comparator.comparing((WaiverRow row) -> row.waiver().team()).thenComparing(BY_END),
            "cycle",
                    Comparator.comparing((WaiverRow row) -> row.waiver().cycle())
                            .thenComparing(BY_END),
            "rule", Comparator.comparing((WaiverRow row) -> row.waiver().rule()).thenComparing(BY_END));

    Listing listing() {
        return Listing.of("state", sort)
                .where("state", state)
                .where("cycle", cycle)
                .where("team", team);
    }

    /** Those of the waivers that it asks for, in the order it asks for. */
    List<WaiverRow> of(List<WaiverRow> waivers) {
        String word = given(state);
        return listing()
                .sorted(
                        waivers.stream()
                                .filter(row -> word.isEmpty() || row.word().equals(word))
                                .toList(),
                        ORDERS);
    }

    /** What is asked for; empty for all. */
    static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
