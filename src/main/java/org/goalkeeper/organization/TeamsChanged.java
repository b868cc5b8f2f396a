package org.goalkeeper.organization;

/**
 * The teams of an organisation are not what they were; told within the change.
 *
 * @param organization the organisation's id
 */
public record TeamsChanged(String organization) {}
