package org.goalkeeper.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goalkeeper.document.Document;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.ruleset.ResolvedRuleSet;
import org.jspecify.annotations.Nullable;

/**
 * What to judge, by what, and for when.
 *
 * @param document the goal set that is judged
 * @param ruleSet what it is judged by
 * @param today the day the rules reason from where the document states none
 * @param asOf the day the rules reason from whatever the document states; null to take the document's
 * @param stage the stage to judge in whatever the document states; null to take the document's
 * @param context goal sets that references may name; resolved, not judged
 * @param agreed the goal set as agreed when the cycle opened; null to take the document's
 * @param known fingerprints of findings that are known and do not fail the gate
 * @param gate when the gate fails; null to take the rule set's
 * @param waivers what does not fail the gate although it stands; null for what the document's authors accept
 */
public record EvaluationRequest(
        Document document,
        ResolvedRuleSet ruleSet,
        LocalDate today,
        @Nullable LocalDate asOf,
        @Nullable Stage stage,
        List<GoalSet> context,
        @Nullable GoalSet agreed,
        Set<String> known,
        @Nullable Gate gate,
        @Nullable Waivers waivers) {

    /** Copies the collections. */
    public EvaluationRequest {
        context = List.copyOf(context);
        known = Set.copyOf(known);
    }

    /** The same where the document's authors accept what they stand by. */
    public EvaluationRequest(
            Document document,
            ResolvedRuleSet ruleSet,
            LocalDate today,
            @Nullable LocalDate asOf,
            @Nullable Stage stage,
            List<GoalSet> context,
            @Nullable GoalSet agreed,
            Set<String> known,
            @Nullable Gate gate) {
        this(document, ruleSet, today, asOf, stage, context, agreed, known, gate, null);
    }

    /** A document on its own, judged as it and its rule set say. */
    public static EvaluationRequest of(Document document, ResolvedRuleSet ruleSet, LocalDate today) {
        return new EvaluationRequest(document, ruleSet, today, null, null, List.of(), null, Set.of(), null);
    }

    /** The same for another document. */
    public EvaluationRequest with(Document other) {
        return new EvaluationRequest(other, ruleSet, today, asOf, stage, context, agreed, known, gate, waivers);
    }

    /** The day the rules reason from. */
    public LocalDate day() {
        if (asOf != null) {
            return asOf;
        }
        LocalDate stated = document.goalSet().asOf();
        return stated == null ? today : stated;
    }

    /** The stage the goal set is judged in. */
    public Stage effectiveStage() {
        return stage == null ? document.goalSet().stage() : stage;
    }

    /** The goal set to compare with; null where none is known. */
    public @Nullable GoalSet agreedGoals() {
        return agreed == null ? document.goalSet().agreed() : agreed;
    }
}
