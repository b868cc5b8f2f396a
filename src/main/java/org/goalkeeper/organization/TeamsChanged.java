package org.goalkeeper.organization;

import org.goalkeeper.record.Change;

/**
 * The teams of an organisation are not what they were; told within the change.
 *
 * @param organization the organisation's id
 * @param change the change it is a part of
 */
public record TeamsChanged(String organization, Change change) {}
