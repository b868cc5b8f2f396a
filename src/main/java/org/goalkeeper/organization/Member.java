package org.goalkeeper.organization;

import java.util.Set;
import org.goalkeeper.account.Right;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;

/**
 * A caller within one organisation: whoever holds one may know of the organisation, and every query takes the organisation from
 * it.
 *
 * @param organization the organisation's id
 * @param person the id of the person
 * @param role what the person is there
 * @param teams ids of the person's own teams
 * @param rights what the caller may do: of the role's rights those that the caller's token carries
 */
public record Member(String organization, String person, Role role, Set<String> teams, Set<Right> rights) {

    /** Copies the sets. */
    public Member {
        teams = Set.copyOf(teams);
        rights = Set.copyOf(rights);
    }

    /** Whether the member has a right. */
    public boolean may(Right right) {
        return rights.contains(right);
    }

    /**
     * Goes on only with that right.
     *
     * @throws RefusedException where the member does not have it
     */
    public Member need(Right right) {
        if (!may(right)) {
            throw new RefusedException(
                    Refusal.FORBIDDEN,
                    role.rights().contains(right)
                            ? "The token does not carry the right " + right + "."
                            : "The role " + role.word() + " has not the right " + right + ".");
        }
        return this;
    }

    /**
     * Goes on only with that right for one's own teams.
     *
     * @param team the team it is about
     * @throws RefusedException where the member does not have it, or the team is not one of the member's own
     */
    public Member need(Right right, String team) {
        need(right);
        if (!teams.contains(team)) {
            throw new RefusedException(Refusal.FORBIDDEN, "`" + team + "` is not one of the caller's teams.");
        }
        return this;
    }

    /** Whether private goals and KPIs of a team are open to the member. */
    public boolean seesPrivate(String team) {
        return may(Right.READ_PRIVATE) && (role.seesAllPrivate() || teams.contains(team));
    }
}
