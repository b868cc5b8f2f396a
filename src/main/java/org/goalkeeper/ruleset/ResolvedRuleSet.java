package org.goalkeeper.ruleset;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.goal.TeamLevel;
import org.goalkeeper.rule.RuleCatalogue;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.Severity;
import org.jspecify.annotations.Nullable;

/** A rule set with everything it extends resolved: immutable, and the same digest means the same findings. */
public interface ResolvedRuleSet {

    /** Its name. */
    String name();

    /** Its version: the product's for a preset, else as its file states, else {@code 1}. */
    String version();

    /** {@code sha256:} and the digest of everything that decides what it finds. */
    String digest();

    /** Every rule it may use: the built-in rules and those of its packs and of its teams' rule sets. */
    RuleCatalogue catalogue();

    /** Number of rules of the catalogue that are built in; own rules stand apart in {@link #ownRules()}. */
    Set<RuleId> ownRules();

    /**
     * Severity at which the gate fails, or null for never.
     */
    @Nullable
    Severity failOn();

    /**
     * What holds for a team.
     *
     * @param team the team's id; null for what belongs to no team
     * @param parents by team id, the id of the team above, so that a rule set for a team holds for those below it
     */
    TeamRules forTeam(@Nullable String team, Map<String, String> parents);

    /** What a rule set says for one team. */
    interface TeamRules {

        /** Parameters and word lists for documents of that language; one object a language, so that it can be compared by identity. */
        Settings settings(String language);

        /** How much a rule's findings weigh. */
        Severity severity(RuleId rule);

        /** The day until which a rule's findings are at most a warning, that day included; null for none. */
        @Nullable
        LocalDate graceUntil(RuleId rule);

        /** The team levels a rule is narrowed to; empty for all. */
        Set<TeamLevel> levels(RuleId rule);

        /** The stages a rule runs in: its own, or fewer. */
        Set<Stage> stages(RuleId rule);
    }
}
