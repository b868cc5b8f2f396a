package org.goalkeeper.submission;

import org.jspecify.annotations.Nullable;

/**
 * Where one of a cycle's teams stands.
 *
 * @param team the team's id
 * @param submission what it submitted; null where nothing
 * @param evaluation what was found in it; null where nothing was submitted
 * @param stale whether it will be judged again
 */
public record TeamState(
        String team,
        @Nullable Submission submission,
        @Nullable StoredEvaluation evaluation,
        boolean stale) {}
