package org.goalkeeper.ruleset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleCatalogue;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Severity;
import org.jspecify.annotations.Nullable;

/** A rule set with everything it extends put together. */
final class Resolved implements ResolvedRuleSet {

    private final String name;
    private final String version;
    private final Gate gate;
    private final RuleCatalogue catalogue;
    private final Set<RuleId> ownRules;
    private final RuleValues general;
    private final Map<String, RuleValues> teams = new TreeMap<>();
    private volatile @Nullable String digest;

    /**
     * @param set the rule set; no two rules of its packs and of the built-in ones have one id
     * @param builtIn the rules that ship
     */
    Resolved(RuleSet set, RuleCatalogue builtIn) {
        name = set.name();
        version = set.version();
        gate = set.gateOfLine();
        Map<String, RuleSet> teamSets = set.allTeams();
        Map<String, OwnRules> packs = new LinkedHashMap<>();
        Stream.concat(Stream.of(set), teamSets.values().stream())
                .flatMap(one -> one.allPacks().stream())
                .forEach(pack -> packs.putIfAbsent(pack.place(), pack));
        Map<RuleId, Lexicons> lexicons = new HashMap<>();
        packs.values().forEach(pack -> pack.rules().forEach(rule -> lexicons.put(rule.id(), pack.lexicons())));
        ownRules = Set.copyOf(lexicons.keySet());
        catalogue = builtIn.with(
                packs.values().stream().flatMap(pack -> pack.rules().stream()).toList());
        general = values(set, lexicons);
        teamSets.forEach((team, one) -> teams.put(team, values(one, lexicons)));
    }

    private RuleValues values(RuleSet set, Map<RuleId, Lexicons> lexicons) {
        Set<RuleId> foreign = new HashSet<>(ownRules);
        for (OwnRules pack : set.allPacks()) {
            pack.rules().stream().map(Rule::id).forEach(foreign::remove);
        }
        return new RuleValues(catalogue, lexicons, set.line(), foreign);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public String digest() {
        String known = digest;
        if (known == null) {
            known = RuleSetDigest.of(catalogue, gate, general, teams);
            digest = known;
        }
        return known;
    }

    @Override
    public RuleCatalogue catalogue() {
        return catalogue;
    }

    @Override
    public Set<RuleId> ownRules() {
        return ownRules;
    }

    @Override
    public @Nullable Severity failOn() {
        return gate.severity();
    }

    @Override
    public TeamRules forTeam(@Nullable String team, Map<String, String> parents) {
        if (teams.isEmpty()) {
            return general;
        }
        String above = team;
        // a team cannot have more teams above it than there are: a circle of parents ends here
        for (int steps = 0; above != null && steps <= parents.size(); steps++) {
            RuleValues own = teams.get(above);
            if (own != null) {
                return own;
            }
            above = parents.get(above);
        }
        return general;
    }

    /** What holds for teams without a rule set of their own. */
    RuleValues general() {
        return general;
    }
}
