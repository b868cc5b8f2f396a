package org.goalkeeper.submission.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.goalkeeper.cycle.Cycle;
import org.goalkeeper.service.web.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Which cycles to show, as the address says it; what is null or blank leaves out nothing.
 *
 * @param phase the word for a phase
 * @param sort a column, with a minus before it for the other way round; the latest first where nothing is said
 */
record CyclesFilter(@Nullable String phase, @Nullable String sort) {

    static final CyclesFilter ALL = new CyclesFilter(null, null);

    private static final Comparator<Cycle> BY_ID = Comparator.comparing(Cycle::id);

    private static final Map<String, Comparator<Cycle>> ORDERS = Map.of(
            "cycle", BY_ID,
            "start", Comparator.comparing(Cycle::startDate).thenComparing(BY_ID),
            "end", Comparator.comparing(Cycle::endDate).thenComparing(BY_ID),
            "phase", Comparator.comparing(Cycle::phase).thenComparing(BY_ID));

    Listing listing() {
        return Listing.of("-start", sort).where("phase", phase);
    }

    /** Those of the cycles that it asks for, in the order it asks for. */
    List<Cycle> of(List<Cycle> cycles) {
        List<Cycle> found = cycles.stream()
                .filter(cycle ->
                        phase == null || phase.isBlank() || cycle.phase().word().equals(phase))
                .toList();
        return listing().sorted(found, ORDERS);
    }
}
