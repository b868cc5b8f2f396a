package org.goalkeeper.submission;

import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.record.Change;

/**
 * A team submitted goals; told within the change.
 *
 * @param submission whose goals, for which cycle
 * @param goals what they are
 * @param change the change it is a part of
 */
public record GoalsSubmitted(Submission.Key submission, GoalSet goals, Change change) {}
