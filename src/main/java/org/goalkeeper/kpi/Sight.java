package org.goalkeeper.kpi;

import java.util.Set;
import org.goalkeeper.account.Right;
import org.goalkeeper.goal.Visibility;
import org.goalkeeper.organization.Member;

/**
 * Which private KPIs a member may know of, as queries ask it.
 *
 * @param all whether those of every team
 * @param teams else those of these teams; never empty, since databases refuse an empty list
 */
record Sight(boolean all, Set<String> teams) {

    private static final Set<String> NO_TEAM = Set.of("");

    static Sight of(Member member) {
        boolean reads = member.may(Right.READ_PRIVATE);
        boolean some = reads && !member.teams().isEmpty();
        return new Sight(reads && member.role().seesAllPrivate(), some ? member.teams() : NO_TEAM);
    }

    /** Whether a member may know of one. */
    static boolean covers(Member member, Visibility visibility, String team) {
        return visibility == Visibility.PUBLIC || member.seesPrivate(team);
    }
}
