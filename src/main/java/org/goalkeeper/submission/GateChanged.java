package org.goalkeeper.submission;

import org.goalkeeper.record.Change;

/**
 * The gate of a submission was judged otherwise than before, or for the first time; told within the change.
 *
 * @param submission whose goals, in which cycle
 * @param passed whether it passes now
 * @param change the change it is a part of
 */
public record GateChanged(Submission.Key submission, boolean passed, Change change) {}
