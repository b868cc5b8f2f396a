package org.goalkeeper.ruleset;

import java.util.Set;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.goal.TeamLevel;

/**
 * What a rule is narrowed to.
 *
 * @param levels the team levels; empty for all
 * @param stages the stages; empty for all of the rule's own
 */
record Scope(Set<TeamLevel> levels, Set<Stage> stages) {

    /** A rule that is not narrowed. */
    static final Scope ALL = new Scope(Set.of(), Set.of());

    /** Copies the sets. */
    Scope {
        levels = Set.copyOf(levels);
        stages = Set.copyOf(stages);
    }
}
