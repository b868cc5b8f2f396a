package org.goalkeeper.evaluation.linking;

import java.time.LocalDate;
import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.vocabulary.GoalSet;
import org.jspecify.annotations.Nullable;

/** The document as a whole. */
record LinkedDocument(Document document) implements GoalSet, LinkedFact {

    @Override
    public String stage() {
        return document.request().stage().word();
    }

    @Override
    public LocalDate asOf() {
        return document.asOf();
    }

    @Override
    public int objectiveCount() {
        return document.stated().objectives().size();
    }

    @Override
    public int keyResultCount() {
        return document.keyResults().length;
    }

    @Override
    public int kpiCount() {
        return document.kpis().length;
    }

    @Override
    public int teamsWithObjectives() {
        int count = 0;
        for (LinkedTeam team : document.teams()) {
            if (team.objectiveCount() > 0) {
                count++;
            }
        }
        return count;
    }

    @Override
    public int objectivesWithContributors() {
        int count = 0;
        for (org.goalkeeper.goal.Objective objective : document.stated().objectives()) {
            if (!objective.contributors().isEmpty()) {
                count++;
            }
        }
        return count;
    }

    @Override
    public Settings settings() {
        return document.settings();
    }

    @Override
    public Subject subject() {
        String organization = document.stated().organization();
        return new Subject(SubjectType.GOAL_SET, organization == null ? "" : organization, null, null, "");
    }

    @Override
    public @Nullable Object offendingValue(String property) {
        return switch (property) {
            case "organization" -> document.stated().organization();
            case "stage" -> stage();
            case "asOf" -> document.stated().asOf();
            case "language" -> document.stated().language();
            default -> null;
        };
    }
}
