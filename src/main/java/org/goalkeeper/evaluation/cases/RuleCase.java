package org.goalkeeper.evaluation.cases;

import java.util.List;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.PatchOperation;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Severity;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.tree.Node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A goal set and what one rule must find in it.
 *
 * @param rule the rule, judged alone
 * @param name the claim the case makes
 * @param documented whether it is the case a reader should see first
 * @param document the goal set
 * @param context goal sets that references may name
 * @param agreed the goal set as agreed; null for the document's
 * @param stage the stage to judge in; null for the document's
 * @param parameters values of the rule's parameters; null for the rule's own
 * @param expected the findings, in any order
 * @param location where the case stands
 */
public record RuleCase(
        RuleId rule,
        String name,
        boolean documented,
        Document document,
        List<GoalSet> context,
        @Nullable GoalSet agreed,
        @Nullable Stage stage,
        @Nullable ObjectNode parameters,
        List<Expected> expected,
        Location location) {

    /** Copies the lists. */
    public RuleCase {
        context = List.copyOf(context);
        expected = List.copyOf(expected);
    }

    /**
     * A finding that must be there. What is null is not compared.
     *
     * @param subject id of what it is about; an empty text for the document
     * @param property the property it is about
     * @param message its message in full
     * @param severity how much it weighs
     * @param fix its patch; an empty list where there must be no fix
     */
    public record Expected(
            String subject,
            @Nullable String property,
            @Nullable String message,
            @Nullable Severity severity,
            @Nullable List<PatchOperation> fix) {}
}
