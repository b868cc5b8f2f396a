package org.goalkeeper.kpi.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goalkeeper.service.web.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Which KPIs to show, as the address says it; what is null or blank leaves out nothing.
 *
 * @param q words of a name or an id
 * @param team id of the team that watches them
 * @param state the word for where the latest reading lies
 * @param sort {@code state}, {@code name}, {@code team} or {@code read}, with a minus for the other way round
 * @param page which page of them, from 1
 */
record KpiFilter(
        @Nullable String q,
        @Nullable String team,
        @Nullable String state,
        @Nullable String sort,
        @Nullable Integer page) {

    static final KpiFilter ALL = new KpiFilter(null, null, null, null, null);

    /** How many KPIs a page shows. */
    static final int ON_A_PAGE = 50;

    private static final Comparator<Watched> BY_NAME =
            Comparator.comparing(Watched::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Watched::id);

    private static final Map<String, Comparator<Watched>> ORDERS = Map.of(
            "state", Comparator.comparing((Watched one) -> one.kpi().health()).thenComparing(BY_NAME),
            "name", BY_NAME,
            "team", Comparator.comparing(Watched::team).thenComparing(BY_NAME),
            "read",
                    Comparator.comparing(
                                    (Watched one) -> one.kpi().readOn(),
                                    Comparator.nullsFirst(Comparator.naturalOrder()))
                            .thenComparing(BY_NAME));

    Listing listing() {
        return Listing.of("state", sort).where("q", q).where("team", team).where("state", state);
    }

    /** Those of the KPIs that it asks for, on all pages, in the order it asks for. */
    List<Watched> of(List<Watched> kpis) {
        List<Watched> found = kpis.stream()
                .filter(one ->
                        asks(team, one.team()) && asks(state, one.kpi().health().word()) && hasWords(one))
                .toList();
        return listing().sorted(found, ORDERS);
    }

    /** Those of one page. */
    List<Watched> onPage(List<Watched> found) {
        int from = Math.min(found.size(), (number() - 1) * ON_A_PAGE);
        return found.subList(from, Math.min(found.size(), from + ON_A_PAGE));
    }

    /** Which page it is. */
    int number() {
        return page == null ? 1 : Math.max(1, Math.min(page, Integer.MAX_VALUE / ON_A_PAGE));
    }

    /** Whether a team's things are asked for. */
    boolean asksFor(String one) {
        return asks(team, one);
    }

    private boolean hasWords(Watched one) {
        String text = (one.id() + " " + one.name()).toLowerCase(Locale.ROOT);
        return q == null || text.contains(q.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean asks(@Nullable String asked, String given) {
        return asked == null || asked.isBlank() || asked.equals(given);
    }
}
