package org.goalkeeper.evaluation.linking;

import org.goalkeeper.goal.TeamLevel;
import org.jspecify.annotations.Nullable;

/** How far up an objective aligns, in levels of teams. */
final class Levels {

    private static final int MOST_STEPS = 64;

    private Levels() {}

    /** Levels between an objective's team and the team of the goal it aligns to; 0 where unknown or not above. */
    static int up(LinkedObjective objective) {
        TeamLevel own = level(objective);
        TeamLevel served = level(objective.served());
        return own == null || served == null ? 0 : Math.max(0, own.ordinal() - served.ordinal());
    }

    /** The first team with objectives on the way up that stands between the two levels. */
    static @Nullable String teamBetween(LinkedObjective objective) {
        TeamLevel own = level(objective);
        TeamLevel served = level(objective.served());
        LinkedTeam team = objective.linkedTeam();
        if (own == null || served == null || own.ordinal() - served.ordinal() < 2) {
            return null;
        }
        // Teams may be their own parents in documents that nobody checked.
        for (int step = 0; team != null && step < MOST_STEPS; step++) {
            TeamLevel level = team.standing();
            if (team.isBusy() && level != null && level.compareTo(served) > 0 && level.compareTo(own) < 0) {
                return team.id();
            }
            String parent = team.parent();
            team = parent == null ? null : objective.document().team(parent);
        }
        return null;
    }

    private static @Nullable TeamLevel level(@Nullable LinkedObjective objective) {
        LinkedTeam team = objective == null ? null : objective.linkedTeam();
        return team == null ? null : team.standing();
    }
}
