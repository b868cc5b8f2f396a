package org.goalkeeper.submission;

/**
 * A submission with its current version and what is thought of it.
 *
 * @param submission where the team stands
 * @param version the version that is shown
 * @param evaluation the last evaluation of that version
 * @param stale whether something around it changed since, so that it will be judged again
 */
public record Standing(Submission submission, SubmissionVersion version, StoredEvaluation evaluation, boolean stale) {}
