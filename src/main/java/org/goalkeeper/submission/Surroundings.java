package org.goalkeeper.submission;

import java.util.List;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.organization.RuleSetVersion;
import org.goalkeeper.ruleset.ResolvedRuleSet;

/**
 * What all submissions of a cycle are judged by and beside.
 *
 * @param organization the organisation's id
 * @param cycle the cycle's id
 * @param stage the stage to judge in
 * @param setting the cycle, the teams and past scores
 * @param settingDigest digest of the setting as it is kept
 * @param version the rule set version that judges
 * @param ruleSet the same, made ready
 * @param organizationGoals goals that the organisation keeps outside submissions
 * @param position the position in the record that all of this is read at
 */
record Surroundings(
        String organization,
        String cycle,
        Stage stage,
        GoalSet setting,
        String settingDigest,
        RuleSetVersion version,
        ResolvedRuleSet ruleSet,
        List<GoalSet> organizationGoals,
        long position) {

    Surroundings {
        organizationGoals = List.copyOf(organizationGoals);
    }

    /** A team's goals as the organisation says them: in its cycle, among its teams, after its past. */
    GoalSet govern(GoalSet stated) {
        return new GoalSet(
                organization,
                stage,
                null,
                stated.language(),
                setting.cycle(),
                setting.teams(),
                stated.objectives(),
                stated.keyResults(),
                stated.kpis(),
                setting.history(),
                null);
    }
}
