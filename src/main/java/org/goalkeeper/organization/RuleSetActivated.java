package org.goalkeeper.organization;

/**
 * Another rule set judges an organisation's goals from now on; told within the change.
 *
 * @param organization the organisation's id
 */
public record RuleSetActivated(String organization) {}
