package org.goalkeeper.submission;

import org.goalkeeper.evaluation.Waivers;
import org.goalkeeper.goal.GoalSet;

/** Knows which findings in a submission were waived. */
@FunctionalInterface
public interface GrantedWaivers {

    /**
     * The waivers as they stood.
     *
     * @param submission which team's goals, for which cycle
     * @param goals the goals as they are judged: a waiver holds for the text it was granted for
     * @param position the position in the organisation's record up to which changes count
     */
    Waivers at(Submission.Key submission, GoalSet goals, long position);
}
