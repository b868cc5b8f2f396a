package org.goalkeeper.submission.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goalkeeper.service.web.Listing;
import org.goalkeeper.submission.StoredEvaluation;
import org.goalkeeper.submission.TeamState;
import org.jspecify.annotations.Nullable;

/**
 * Which teams of a cycle to show, as the address says it; what is null or blank leaves out nothing.
 *
 * @param team id of a team
 * @param gate {@code passed}, {@code failed} or {@code missing}
 * @param sort a column, with a minus before it for the other way round
 */
record CycleFilter(
        @Nullable String team,
        @Nullable String gate,
        @Nullable String sort) {

    /** The words for gates, the one to look at first first. */
    static final List<String> GATES = List.of("missing", "failed", "passed");

    static final CycleFilter ALL = new CycleFilter(null, null, null);

    private static final Comparator<TeamState> BY_TEAM = Comparator.comparing(TeamState::team);

    private static final Map<String, Comparator<TeamState>> ORDERS = Map.of(
            "team", BY_TEAM,
            "gate", by(state -> GATES.indexOf(gate(state))),
            "clean", by(found(StoredEvaluation::cleanRate)),
            "errors", by(found(StoredEvaluation::errors)),
            "warnings", by(found(StoredEvaluation::warnings)),
            "waived", by(found(StoredEvaluation::waived)),
            "submitted", by(TeamState::submittedAt));

    private static <T extends Comparable<? super T>> Comparator<TeamState> by(Function<TeamState, @Nullable T> column) {
        return Comparator.comparing(column, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(BY_TEAM);
    }

    private static <T> Function<TeamState, @Nullable T> found(Function<StoredEvaluation, T> column) {
        return state -> state.evaluation() == null ? null : column.apply(state.evaluation());
    }

    /** The word for where a team's goals stand at the gate. */
    static String gate(TeamState state) {
        StoredEvaluation found = state.evaluation();
        if (found == null) {
            return "missing";
        }
        return found.gatePassed() ? "passed" : "failed";
    }

    /** How many of the teams have goals that pass. */
    static long passed(List<TeamState> teams) {
        return teams.stream().filter(state -> gate(state).equals("passed")).count();
    }

    Listing listing() {
        return Listing.of("team", sort).where("team", team).where("gate", gate);
    }

    /** Those of the teams that it asks for, in the order it asks for. */
    List<TeamState> of(List<TeamState> teams) {
        List<TeamState> found = teams.stream()
                .filter(state -> asks(team, state.team()) && asks(gate, gate(state)))
                .toList();
        return listing().sorted(found, ORDERS);
    }

    private static boolean asks(@Nullable String asked, String given) {
        return asked == null || asked.isBlank() || asked.equals(given);
    }
}
