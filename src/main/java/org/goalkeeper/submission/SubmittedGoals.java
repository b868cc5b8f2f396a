package org.goalkeeper.submission;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.GoalSetReader;
import org.goalkeeper.document.Limits;
import org.goalkeeper.goal.Cycle;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.goal.Team;
import org.goalkeeper.service.http.SubmittedDocument;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Names;
import org.goalkeeper.source.Problem;
import org.jspecify.annotations.Nullable;

/** Reads what a team submits, and refuses what does not belong to its organisation, cycle and team. */
final class SubmittedGoals {

    private final Submission.Key submission;
    private final Surroundings surroundings;
    private final Map<String, Team> teams = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    SubmittedGoals(Submission.Key submission, Surroundings surroundings) {
        this.submission = submission;
        this.surroundings = surroundings;
        surroundings.setting().teams().forEach(team -> teams.put(team.id(), team));
    }

    /**
     * Reads a document.
     *
     * @param context what its references may name
     * @throws InvalidInputException with everything that is wrong with it
     */
    Document read(SubmittedDocument submitted, List<GoalSet> context) {
        String name = format(submitted).name(submission.team());
        checkText(name, submitted.bytes());
        Document document = GoalSetReader.read(name, submitted.bytes(), Limits.SERVICE, context);
        check(document);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return document;
    }

    /** How a submitted document is written. */
    static SubmissionVersion.Format format(SubmittedDocument submitted) {
        return submitted.name().endsWith(".json") ? SubmissionVersion.Format.JSON : SubmissionVersion.Format.YAML;
    }

    // Kept as text, so that it must be one.
    private static void checkText(String name, byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(
                    List.of(new Problem(Location.of(name), "not UTF-8: save it in that encoding")));
        }
    }

    private void check(Document document) {
        GoalSet goals = document.goalSet();
        if (!submission.organization().equals(goals.organization())) {
            add(
                    document,
                    "",
                    "organization",
                    "expected `organization: " + submission.organization() + "`, where it is submitted");
        }
        if (goals.cycle() != null) {
            checkCycle(
                    document,
                    goals.cycle(),
                    Objects.requireNonNull(surroundings.setting().cycle()));
        }
        for (int i = 0; i < goals.objectives().size(); i++) {
            Objective objective = goals.objectives().get(i);
            checkTeam(document, "/objectives/" + i, objective.team());
            for (String contributor : objective.contributors()) {
                checkKnown(document, "/objectives/" + i, "contributors", contributor);
            }
        }
        for (int i = 0; i < goals.kpis().size(); i++) {
            Kpi kpi = goals.kpis().get(i);
            checkTeam(document, "/kpis/" + i, kpi.team());
        }
    }

    private void checkCycle(Document document, Cycle stated, Cycle known) {
        if (!stated.id().equals(known.id())) {
            add(document, "/cycle", "id", "expected the cycle `" + known.id() + "`, which the goals are submitted for");
        } else if (!stated.startDate().equals(known.startDate())
                || !stated.endDate().equals(known.endDate())) {
            add(
                    document,
                    "/cycle",
                    null,
                    "the cycle `" + known.id() + "` runs from " + known.startDate() + " to " + known.endDate()
                            + ": say the same, or leave `cycle` out");
        }
    }

    private void checkTeam(Document document, String pointer, @Nullable String team) {
        if (team == null) {
            add(document, pointer, null, "`team` is missing: expected `" + submission.team() + "` or a team below it");
        } else if (checkKnown(document, pointer, "team", team) && !below(team)) {
            add(
                    document,
                    pointer,
                    "team",
                    "`" + team + "` is neither `" + submission.team()
                            + "`, whose goals these are, nor a team below it");
        }
    }

    private boolean checkKnown(Document document, String pointer, String property, String team) {
        if (teams.containsKey(team)) {
            return true;
        }
        List<String> known = teams.keySet().stream().sorted().toList();
        add(
                document,
                pointer,
                property,
                "no team has the id `" + Excerpt.of(team) + "`" + Names.didYouMean(team, known));
        return false;
    }

    private boolean below(String id) {
        Team team = teams.get(id);
        while (team != null && !team.id().equals(submission.team())) {
            team = team.parent() == null ? null : teams.get(team.parent());
        }
        return team != null;
    }

    private void add(Document document, String pointer, @Nullable String property, String message) {
        problems.add(new Problem(document.sourceMap().locate(pointer, property), message));
    }
}
