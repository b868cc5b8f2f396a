package org.goalkeeper.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where one of a cycle's teams stands.
 *
 * @param team the team's id
 * @param submission what it submitted; null where nothing
 * @param evaluation what was found in it; null where nothing was submitted
 * @param submittedAt when it submitted its current version; null where nothing was submitted
 * @param stale whether it will be judged again
 */
public record TeamState(
        String team,
        @Nullable Submission submission,
        @Nullable StoredEvaluation evaluation,
        @Nullable Instant submittedAt,
        boolean stale) {}
