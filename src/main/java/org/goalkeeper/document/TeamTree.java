package org.goalkeeper.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.goal.Team;

/** The teams of a goal set with those above them. */
final class TeamTree {

    private final List<Team> teams;
    private final Map<String, Team> byId;
    private final String root;

    /**
     * @param teams in document order
     * @param byId the first team of every id
     * @param root the pointer of the list, with a slash at its end
     */
    TeamTree(List<Team> teams, Map<String, Team> byId, String root) {
        this.teams = teams;
        this.byId = byId;
        this.root = root;
    }

    /** Reports parents that are not there, and every circle of parents once. */
    void check(References references) {
        Map<String, Integer> walked = new HashMap<>();
        for (int i = 0; i < teams.size(); i++) {
            Team team = teams.get(i);
            String parent = team.parent();
            if (parent != null && !byId.containsKey(parent) && references.missingTeam(parent, byId.keySet())) {
                references.unresolved(root + i, "parent", parent, "team", byId.keySet());
            }
            if (closesCircle(team, i, walked)) {
                references.circular(root + i, team.id());
            }
        }
    }

    /** Walks up from a team until it meets the top or a team met before; a circle is new where this walk met it. */
    private boolean closesCircle(Team start, int walk, Map<String, Integer> walked) {
        Team at = start;
        while (at != null) {
            Integer earlier = walked.putIfAbsent(at.id(), walk);
            if (earlier != null) {
                return earlier == walk;
            }
            at = at.parent() == null ? null : byId.get(at.parent());
        }
        return false;
    }
}
