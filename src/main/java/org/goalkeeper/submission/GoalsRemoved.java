package org.goalkeeper.submission;

import org.goalkeeper.record.Change;

/**
 * The goals of a cycle that is long over were removed; told within the change.
 *
 * @param organization the organisation's id
 * @param cycle the cycle's id
 * @param change the change it is a part of
 */
public record GoalsRemoved(String organization, String cycle, Change change) {}
