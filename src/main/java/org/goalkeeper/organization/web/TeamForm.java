package org.goalkeeper.organization.web;

import org.goalkeeper.goal.TeamLevel;
import org.goalkeeper.organization.Team;
import org.goalkeeper.organization.Teams;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A team, as a form says it.
 *
 * @param id its id
 * @param name what it is called
 * @param level how high it stands
 * @param parent id of the team above; empty for none
 * @param headcount how many people it has; null where not known
 */
record TeamForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable TeamLevel level,
        @Nullable String parent,
        @Nullable Integer headcount) {

    static final TeamForm EMPTY = new TeamForm("", "", TeamLevel.TEAM, "", null);

    private static final String ID = "[A-Za-z0-9._-]{1,100}";
    private static final int LONGEST_NAME = 200;
    private static final int MOST_PEOPLE = 10_000_000;

    static TeamForm of(Team team) {
        return new TeamForm(team.id(), team.name(), team.level(), team.parent(), team.headcount());
    }

    @Override
    public TeamLevel level() {
        return level == null ? TeamLevel.TEAM : level;
    }

    String checkedId() {
        if (id == null || !id.strip().matches(ID)) {
            throw new RefusedException(
                    Refusal.INVALID_INPUT, "An id has 1 to 100 letters, digits, dots, hyphens and underscores.");
        }
        return id.strip();
    }

    Teams.Description description() {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new RefusedException(Refusal.INVALID_INPUT, "A name has 1 to " + LONGEST_NAME + " characters.");
        }
        if (headcount != null && (headcount < 0 || headcount > MOST_PEOPLE)) {
            throw new RefusedException(Refusal.INVALID_INPUT, "A team has 0 to " + MOST_PEOPLE + " people.");
        }
        return new Teams.Description(
                name.strip(), level(), parent == null || parent.isEmpty() ? null : parent, headcount);
    }
}
