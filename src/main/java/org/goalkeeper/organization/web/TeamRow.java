package org.goalkeeper.organization.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goalkeeper.organization.Members;
import org.goalkeeper.organization.Team;
import org.jspecify.annotations.Nullable;

/**
 * A team where it stands below others.
 *
 * @param team the team
 * @param depth how many teams stand above it
 * @param people the members whose own team it is
 */
record TeamRow(Team team, int depth, List<Members.Known> people) {

    /** How far rows are moved to the side at most. */
    private static final int DEEPEST = 5;

    /** Copies the people. */
    TeamRow {
        people = List.copyOf(people);
    }

    /** All teams, each before those below it. */
    static List<TeamRow> tree(Collection<Team> teams, List<Members.Known> members) {
        Set<String> ids = teams.stream().map(Team::id).collect(Collectors.toSet());
        List<TeamRow> rows = new ArrayList<>();
        teams.stream()
                .filter(team -> team.parent() == null || !ids.contains(team.parent()))
                .forEach(team -> add(rows, team, 0, teams, members));
        return rows;
    }

    private static void add(
            List<TeamRow> rows, Team team, int depth, Collection<Team> teams, List<Members.Known> members) {
        rows.add(new TeamRow(team, depth, people(team, members)));
        teams.stream()
                .filter(one -> team.id().equals(one.parent()))
                .forEach(one -> add(rows, one, depth + 1, teams, members));
    }

    static List<Members.Known> people(Team team, List<Members.Known> members) {
        return members.stream()
                .filter(one -> one.membership().ownTeams().contains(team.id()))
                .toList();
    }

    /** How far the row is moved to the side. */
    public int indent() {
        return Math.min(depth, DEEPEST);
    }

    /** Whether it is the team of that id; null for none. */
    public boolean is(@Nullable String id) {
        return team.id().equals(id);
    }
}
