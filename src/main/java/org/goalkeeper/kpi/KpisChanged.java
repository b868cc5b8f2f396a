package org.goalkeeper.kpi;

import java.util.Set;
import org.goalkeeper.record.Change;

/**
 * KPIs of an organisation, or their readings, are not what they were; told within the change.
 *
 * @param organization the organisation's id
 * @param teams ids of the teams that watch them, or did
 * @param change the change it is a part of
 */
public record KpisChanged(String organization, Set<String> teams, Change change) {

    /** Copies the teams. */
    public KpisChanged {
        teams = Set.copyOf(teams);
    }
}
