package org.goalkeeper.cycle;

import org.goalkeeper.record.Change;

/**
 * A cycle opened; told within the change.
 *
 * @param organization the organisation's id
 * @param cycle the cycle's id
 * @param change the change it is a part of
 */
public record CycleOpened(String organization, String cycle, Change change) {}
