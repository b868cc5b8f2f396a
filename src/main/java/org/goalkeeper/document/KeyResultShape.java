package org.goalkeeper.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.document.Binding.Counted;
import org.goalkeeper.goal.Acceptance;
import org.goalkeeper.goal.CheckIn;
import org.goalkeeper.goal.Direction;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.KeyResultType;
import org.goalkeeper.goal.ProposedBy;
import org.goalkeeper.goal.Visibility;

/** The properties of a key result, nested under its objective or given flat. */
final class KeyResultShape {

    private static final String DESCRIPTION =
            "How an objective's success is told: a metric moving, or a milestone reached.";

    private static final Properties<KeyResult> ALL = new Properties<>();
    private static final Property<KeyResult, String> ID =
            ALL.required("id", TextType.TEXT, KeyResult::id, "Unique over objectives and key results of the document.");
    private static final Property<KeyResult, String> TITLE =
            ALL.required("title", TextType.TITLE, KeyResult::title, "The sentence people read.");
    private static final Property<KeyResult, KeyResultType> TYPE = ALL.defaulted(
            "type",
            new ChoiceType<>(KeyResultType.values()),
            KeyResultType.METRIC,
            KeyResult::type,
            "Whether a number moves or something gets done.");
    private static final Property<KeyResult, String> KPI = ALL.optional(
            "kpi", TextType.TEXT, KeyResult::kpi, "The KPI it moves; of a milestone, the KPI it is to influence.");
    private static final Property<KeyResult, String> UNIT =
            ALL.optional("unit", TextType.TEXT, KeyResult::unit, "The unit of its numbers.");
    private static final Property<KeyResult, Direction> DIRECTION = ALL.optional(
            "direction", new ChoiceType<>(Direction.values()), KeyResult::direction, "Which way is better.");
    private static final Property<KeyResult, BigDecimal> BASELINE =
            ALL.optional("baseline", NumberType.NUMBER, KeyResult::baseline, "The value at the start of the cycle.");
    private static final Property<KeyResult, BigDecimal> TARGET =
            ALL.optional("target", NumberType.NUMBER, KeyResult::target, "The value that scores 1.0.");
    private static final Property<KeyResult, BigDecimal> CURRENT =
            ALL.optional("current", NumberType.NUMBER, KeyResult::current, "The value now.");
    private static final Property<KeyResult, LocalDate> START_DATE =
            ALL.optional("startDate", DayType.DAY, KeyResult::startDate, "The first day; by default the cycle's.");
    private static final Property<KeyResult, LocalDate> DUE_DATE =
            ALL.optional("dueDate", DayType.DAY, KeyResult::dueDate, "The day it is due.");
    private static final Property<KeyResult, String> OWNER =
            ALL.optional("owner", TextType.TEXT, KeyResult::owner, "Who answers for it.");
    private static final Property<KeyResult, BigDecimal> CONFIDENCE = ALL.optional(
            "confidence", NumberType.SHARE, KeyResult::confidence, "The chance of reaching the target, 0..1.");
    private static final Property<KeyResult, BigDecimal> SCORE =
            ALL.optional("score", NumberType.SHARE, KeyResult::score, "0..1, given at the end.");
    private static final Property<KeyResult, String> EVIDENCE =
            ALL.optional("evidence", TextType.TEXT, KeyResult::evidence, "What will show that a milestone is done.");
    private static final Property<KeyResult, Boolean> LINKED_TO_COMPENSATION = ALL.defaulted(
            "linkedToCompensation",
            FlagType.FLAG,
            false,
            KeyResult::linkedToCompensation,
            "Whether pay depends on it.");
    private static final Property<KeyResult, ProposedBy> PROPOSED_BY = ALL.optional(
            "proposedBy", new ChoiceType<>(ProposedBy.values()), KeyResult::proposedBy, "Who suggested it.");
    private static final Property<KeyResult, Visibility> VISIBILITY = ALL.defaulted(
            "visibility",
            new ChoiceType<>(Visibility.values()),
            Visibility.PUBLIC,
            KeyResult::visibility,
            "Who may see it.");
    private static final Property<KeyResult, List<String>> DEPENDS_ON =
            ALL.list("dependsOn", ListType.TEXTS, KeyResult::dependsOn, "Ids of teams it needs.");
    private static final Property<KeyResult, List<String>> GUARDRAILS = ALL.list(
            "guardrails", ListType.TEXTS, KeyResult::guardrails, "Ids of KPIs that must stay healthy meanwhile.");
    private static final Property<KeyResult, String> NOTES =
            ALL.optional("notes", TextType.TEXT, KeyResult::notes, "Free text.");
    private static final Property<KeyResult, List<CheckIn>> CHECK_INS = ALL.list(
            "checkIns",
            ListType.of(CheckInShape.SHAPE, Counted.READINGS),
            KeyResult::checkIns,
            "What the team said on the way.");
    private static final Property<KeyResult, List<Acceptance>> ACCEPT =
            ALL.list("accept", AcceptanceShape.LIST, KeyResult::accept, AcceptanceShape.DESCRIPTION);

    /** Under an objective. */
    static final Shape<KeyResult> NESTED =
            new Shape<>("keyResult", "key result", DESCRIPTION, ALL.all(), KeyResultShape::keyResult);

    private static final Property<KeyResult, String> OBJECTIVE =
            ALL.optional("objective", TextType.TEXT, KeyResult::objective, "The id of its objective.");

    /** Beside the objectives. */
    static final Shape<KeyResult> FLAT =
            new Shape<>("flatKeyResult", "key result", DESCRIPTION, ALL.all(), KeyResultShape::keyResult);

    private KeyResultShape() {}

    private static KeyResult keyResult(Values values) {
        return new KeyResult(
                values.get(ID),
                values.get(TITLE),
                values.find(OBJECTIVE),
                values.get(TYPE),
                values.find(KPI),
                values.find(UNIT),
                values.find(DIRECTION),
                values.find(BASELINE),
                values.find(TARGET),
                values.find(CURRENT),
                values.find(START_DATE),
                values.find(DUE_DATE),
                values.find(OWNER),
                values.find(CONFIDENCE),
                values.find(SCORE),
                values.find(EVIDENCE),
                values.get(LINKED_TO_COMPENSATION),
                values.find(PROPOSED_BY),
                values.get(VISIBILITY),
                values.get(DEPENDS_ON),
                values.get(GUARDRAILS),
                values.find(NOTES),
                values.get(CHECK_INS),
                values.get(ACCEPT));
    }
}
