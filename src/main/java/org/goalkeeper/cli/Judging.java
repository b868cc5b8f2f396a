package org.goalkeeper.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.goalkeeper.document.Document;
import org.goalkeeper.evaluation.EvaluationRequest;
import org.goalkeeper.evaluation.Gate;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Severity;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.jspecify.annotations.Nullable;

/**
 * How every document of a run is judged.
 *
 * @param ruleSets each judges each document
 * @param neighbours goal sets that references may name
 * @param agreed the goal set as agreed; null for each document's own
 * @param asOf the day for all documents; null for each document's own
 * @param stage the stage for all documents; null for each document's own
 * @param today the day for documents that state none
 * @param known fingerprints of known findings
 * @param gate when the gate fails; null for each rule set's own
 */
record Judging(
        List<ResolvedRuleSet> ruleSets,
        List<Neighbour> neighbours,
        @Nullable GoalSet agreed,
        @Nullable LocalDate asOf,
        @Nullable Stage stage,
        LocalDate today,
        Set<String> known,
        @Nullable Gate gate) {

    /** Copies the collections. */
    Judging {
        ruleSets = List.copyOf(ruleSets);
        neighbours = List.copyOf(neighbours);
        known = Set.copyOf(known);
    }

    /** A goal set that references may name, and the key of the file it stands in. */
    record Neighbour(String key, GoalSet goalSet) {}

    /** The same with other findings known. */
    Judging knowing(Set<String> fingerprints) {
        return new Judging(ruleSets, neighbours, agreed, asOf, stage, today, fingerprints, gate);
    }

    /** What the references of a document may name: a document is no neighbour of its own. */
    List<GoalSet> context(Input input) {
        if (neighbours.isEmpty()) {
            return List.of();
        }
        String own = input.file() == null ? "" : Inputs.key(input.file());
        return neighbours.stream()
                .filter(neighbour -> !neighbour.key().equals(own))
                .map(Neighbour::goalSet)
                .toList();
    }

    EvaluationRequest request(Document document, ResolvedRuleSet ruleSet, List<GoalSet> context) {
        return new EvaluationRequest(document, ruleSet, today, asOf, stage, context, agreed, known, gate);
    }

    /** The lightest severity that fails the gate, the strictest where rule sets differ; null for never. */
    @Nullable
    Severity failOn() {
        if (gate != null) {
            return gate.failOn();
        }
        return ruleSets.stream()
                .map(ResolvedRuleSet::failOn)
                .filter(Objects::nonNull)
                .max(Severity::compareTo)
                .orElse(null);
    }

    /** The rule with that id in any of the rule sets; null where there is none. */
    @Nullable
    Rule rule(RuleId id) {
        for (ResolvedRuleSet ruleSet : ruleSets) {
            Rule rule = ruleSet.catalogue().find(id);
            if (rule != null) {
                return rule;
            }
        }
        return null;
    }
}
