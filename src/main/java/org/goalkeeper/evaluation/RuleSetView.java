package org.goalkeeper.evaluation;

import java.util.HashMap;
import java.util.Map;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.Team;
import org.goalkeeper.goal.TeamLevel;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.goalkeeper.ruleset.ResolvedRuleSet.TeamRules;
import org.jspecify.annotations.Nullable;

/** A rule set as the teams of one document see it. */
final class RuleSetView {

    private final ResolvedRuleSet ruleSet;
    private final String language;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, TeamLevel> levels = new HashMap<>();
    private final Map<@Nullable String, TeamRules> teams = new HashMap<>();

    RuleSetView(ResolvedRuleSet ruleSet, GoalSet goalSet) {
        this.ruleSet = ruleSet;
        this.language = goalSet.language();
        for (Team team : goalSet.teams()) {
            if (team.parent() != null) {
                parents.put(team.id(), team.parent());
            }
            if (team.level() != null) {
                levels.put(team.id(), team.level());
            }
        }
    }

    TeamRules forTeam(@Nullable String team) {
        TeamRules rules = teams.get(team);
        if (rules == null) {
            rules = ruleSet.forTeam(team, parents);
            teams.put(team, rules);
        }
        return rules;
    }

    Settings settings(@Nullable String team) {
        return forTeam(team).settings(language);
    }

    @Nullable
    TeamLevel level(@Nullable String team) {
        return team == null ? null : levels.get(team);
    }
}
