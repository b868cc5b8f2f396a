package org.goalkeeper.cycle;

import org.goalkeeper.record.Change;

/**
 * Dates, teams or the retrospective of a cycle are not what they were; told within the change.
 *
 * @param organization the organisation's id
 * @param cycle the cycle's id
 * @param change the change it is a part of
 */
public record CycleChanged(String organization, String cycle, Change change) {}
