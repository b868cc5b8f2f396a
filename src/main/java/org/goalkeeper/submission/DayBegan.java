package org.goalkeeper.submission;

import org.goalkeeper.record.Change;

/**
 * A day began, in which what the rules say may be another thing than the day before; told within a change.
 *
 * @param organization the organisation's id
 * @param change the change it is a part of
 */
public record DayBegan(String organization, Change change) {}
