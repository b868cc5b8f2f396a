package org.goalkeeper.ruleset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goalkeeper.rule.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A rule set as it is written, checked.
 *
 * @param name its name
 * @param description what it is for; null where it does not say
 * @param version its version
 * @param parent what it extends; null for the rules' own defaults
 * @param changes what it says about rules, the more specific and what edits word lists after the rest
 * @param packs the packs it brings
 * @param grace by rule, the last day on which findings are at most a warning
 * @param scopes by rule, what it is narrowed to
 * @param teams by team id, the rule set for that team and those below it
 * @param gate when the gate fails; null where it does not say
 */
record RuleSet(
        String name,
        @Nullable String description,
        String version,
        @Nullable RuleSet parent,
        List<RuleChange> changes,
        List<OwnRules> packs,
        Map<RuleId, LocalDate> grace,
        Map<RuleId, Scope> scopes,
        Map<String, RuleSet> teams,
        @Nullable Gate gate) {

    /** Copies the collections. */
    RuleSet {
        changes = List.copyOf(changes);
        packs = List.copyOf(packs);
        grace = Map.copyOf(grace);
        scopes = Map.copyOf(scopes);
        teams = Map.copyOf(teams);
    }

    /** The rule sets it is built on and itself, the first ancestor first. */
    List<RuleSet> line() {
        List<RuleSet> line = parent == null ? new ArrayList<>() : parent.line();
        line.add(this);
        return line;
    }

    /** The packs of its line. */
    List<OwnRules> allPacks() {
        return line().stream().flatMap(set -> set.packs.stream()).toList();
    }

    /** The rule sets for teams of its line, the nearest winning. */
    Map<String, RuleSet> allTeams() {
        Map<String, RuleSet> all = new TreeMap<>();
        line().forEach(set -> all.putAll(set.teams));
        return all;
    }

    /** When the gate fails. */
    Gate gateOfLine() {
        if (gate != null) {
            return gate;
        }
        return parent == null ? Gate.ERROR : parent.gateOfLine();
    }
}
