package org.goalkeeper.document;

import java.util.List;
import org.goalkeeper.document.Binding.Counted;
import org.goalkeeper.goal.Acceptance;
import org.goalkeeper.goal.Commitment;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.goal.ProposedBy;
import org.goalkeeper.goal.Visibility;

/** The properties of an objective. */
final class ObjectiveShape {

    private static final Properties<Objective> ALL = new Properties<>();
    private static final Property<Objective, String> ID =
            ALL.required("id", TextType.TEXT, Objective::id, "Unique over objectives and key results of the document.");
    private static final Property<Objective, String> TITLE =
            ALL.required("title", TextType.TITLE, Objective::title, "The sentence people read.");
    private static final Property<Objective, String> TEAM =
            ALL.optional("team", TextType.TEXT, Objective::team, "The id of the team that has it.");
    private static final Property<Objective, String> OWNER =
            ALL.optional("owner", TextType.TEXT, Objective::owner, "Who answers for it.");
    private static final Property<Objective, List<String>> CONTRIBUTORS =
            ALL.list("contributors", ListType.TEXTS, Objective::contributors, "Ids of other teams that share it.");
    private static final Property<Objective, String> ALIGNS_TO = ALL.optional(
            "alignsTo", TextType.TEXT, Objective::alignsTo, "The id of the objective or key result it serves.");
    private static final Property<Objective, Visibility> VISIBILITY = ALL.defaulted(
            "visibility",
            new ChoiceType<>(Visibility.values()),
            Visibility.PUBLIC,
            Objective::visibility,
            "Who may see it.");
    private static final Property<Objective, Commitment> COMMITMENT = ALL.optional(
            "commitment", new ChoiceType<>(Commitment.values()), Objective::commitment, "A stretch or a promise.");
    private static final Property<Objective, Boolean> LINKED_TO_COMPENSATION = ALL.defaulted(
            "linkedToCompensation",
            FlagType.FLAG,
            false,
            Objective::linkedToCompensation,
            "Whether pay depends on it.");
    private static final Property<Objective, ProposedBy> PROPOSED_BY = ALL.optional(
            "proposedBy", new ChoiceType<>(ProposedBy.values()), Objective::proposedBy, "Who suggested it.");
    private static final Property<Objective, String> NOTES =
            ALL.optional("notes", TextType.TEXT, Objective::notes, "Free text.");
    private static final Property<Objective, List<Acceptance>> ACCEPT =
            ALL.list("accept", AcceptanceShape.LIST, Objective::accept, AcceptanceShape.DESCRIPTION);
    private static final Property<Objective, List<KeyResult>> KEY_RESULTS = ALL.list(
            "keyResults",
            ListType.of(KeyResultShape.NESTED, Counted.KEY_RESULTS),
            Objective::keyResults,
            "How its success is told.");

    static final Shape<Objective> SHAPE = new Shape<>(
            "objective",
            "objective",
            "What a team wants to change in the cycle.",
            ALL.all(),
            values -> new Objective(
                    values.get(ID),
                    values.get(TITLE),
                    values.find(TEAM),
                    values.find(OWNER),
                    values.get(CONTRIBUTORS),
                    values.find(ALIGNS_TO),
                    values.get(VISIBILITY),
                    values.find(COMMITMENT),
                    values.get(LINKED_TO_COMPENSATION),
                    values.find(PROPOSED_BY),
                    values.find(NOTES),
                    values.get(ACCEPT),
                    values.get(KEY_RESULTS)));

    private ObjectiveShape() {}
}
