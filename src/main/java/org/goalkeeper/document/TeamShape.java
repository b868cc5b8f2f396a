package org.goalkeeper.document;

import org.goalkeeper.goal.Team;
import org.goalkeeper.goal.TeamLevel;

/** The properties of a team. */
final class TeamShape {

    private static final Properties<Team> ALL = new Properties<>();
    private static final Property<Team, String> ID =
            ALL.required("id", TextType.TEXT, Team::id, "Unique over the teams of the document.");
    private static final Property<Team, String> NAME =
            ALL.optional("name", TextType.TITLE, Team::name, "What people call it.");
    private static final Property<Team, TeamLevel> LEVEL = ALL.optional(
            "level", new ChoiceType<>(TeamLevel.values()), Team::level, "How high it stands in the organisation.");
    private static final Property<Team, String> PARENT =
            ALL.optional("parent", TextType.TEXT, Team::parent, "The id of the team above it.");
    private static final Property<Team, Integer> HEADCOUNT =
            ALL.optional("headcount", new WholeType(0, Integer.MAX_VALUE), Team::headcount, "Its people.");

    static final Shape<Team> SHAPE = new Shape<>(
            "team",
            "team",
            "A part of the organisation that has goals.",
            ALL.all(),
            values -> new Team(
                    values.get(ID),
                    values.find(NAME),
                    values.find(LEVEL),
                    values.find(PARENT),
                    values.find(HEADCOUNT)));

    private TeamShape() {}
}
