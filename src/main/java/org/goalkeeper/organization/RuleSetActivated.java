package org.goalkeeper.organization;

import org.goalkeeper.record.Change;

/**
 * Another rule set judges an organisation's goals from now on; told within the change.
 *
 * @param organization the organisation's id
 * @param change the change it is a part of
 */
public record RuleSetActivated(String organization, Change change) {}
