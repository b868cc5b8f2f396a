package org.goalkeeper.kpi;

import org.goalkeeper.record.Change;

/**
 * KPIs of an organisation, or their readings, are not what they were; told within the change.
 *
 * @param organization the organisation's id
 * @param change the change it is a part of
 */
public record KpisChanged(String organization, Change change) {}
