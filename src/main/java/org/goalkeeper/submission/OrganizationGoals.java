package org.goalkeeper.submission;

import java.util.List;
import org.goalkeeper.goal.GoalSet;

/** Goals that an organisation keeps outside submissions, such as its KPIs: what submitted goals may name. */
@FunctionalInterface
public interface OrganizationGoals {

    /**
     * The goals as they stood.
     *
     * @param organization the organisation's id
     * @param position the position in its record up to which changes count
     */
    List<GoalSet> at(String organization, long position);
}
