package org.goalkeeper.evaluation.linking;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.vocabulary.KeyResult;
import org.jspecify.annotations.Nullable;

/** What a key result, its objective and its KPI state; {@link TimedKeyResult} and {@link LinkedKeyResult} add what is measured. */
abstract class StatedKeyResult extends LinkedGoal implements KeyResult {

    private final org.goalkeeper.goal.KeyResult stated;
    private final @Nullable LinkedObjective objective;
    private final int place;
    private final boolean nested;
    private @Nullable LinkedKpi kpi;

    StatedKeyResult(
            Document document,
            org.goalkeeper.goal.KeyResult stated,
            int place,
            int position,
            @Nullable LinkedObjective objective,
            boolean nested) {
        super(document, position);
        this.stated = stated;
        this.objective = objective;
        this.place = place;
        this.nested = nested;
    }

    /** The key result as the document states it. */
    public org.goalkeeper.goal.KeyResult stated() {
        return stated;
    }

    /** The KPI it names; null where it names none that is known. */
    public @Nullable LinkedKpi linkedKpi() {
        return kpi;
    }

    /** Its objective; null where a flat key result names none that is known. */
    public @Nullable LinkedObjective linkedObjective() {
        return objective;
    }

    void moves(LinkedKpi named) {
        kpi = named;
    }

    @Override
    public Settings settings() {
        return objective == null ? document().settings() : objective.settings();
    }

    @Override
    SubjectType subjectType() {
        return SubjectType.KEY_RESULT;
    }

    @Override
    public String pointer() {
        return nested && objective != null ? objective.pointer() + "/keyResults/" + place : "/keyResults/" + place;
    }

    @Override
    public @Nullable Object offendingValue(String property) {
        return switch (property) {
            case "id" -> stated.id();
            case "title" -> stated.title();
            case "objective" -> stated.objective();
            case "type" -> type();
            case "kpi" -> stated.kpi();
            case "unit" -> stated.unit();
            case "direction" -> direction();
            case "baseline" -> stated.baseline();
            case "target" -> stated.target();
            case "current" -> stated.current();
            case "startDate" -> stated.startDate();
            case "dueDate" -> stated.dueDate();
            case "owner" -> stated.owner();
            case "confidence" -> stated.confidence();
            case "score" -> stated.score();
            case "evidence" -> stated.evidence();
            case "linkedToCompensation" -> stated.linkedToCompensation();
            case "proposedBy" -> proposedBy();
            case "visibility" -> visibility();
            case "dependsOn" -> stated.dependsOn();
            case "guardrails" -> stated.guardrails();
            case "notes" -> stated.notes();
            default -> null;
        };
    }

    @Override
    public String id() {
        return stated.id();
    }

    @Override
    public String title() {
        return stated.title();
    }

    @Override
    public @Nullable String notes() {
        return stated.notes();
    }

    @Override
    public @Nullable String team() {
        return objective == null ? null : objective.team();
    }

    @Override
    public @Nullable String owner() {
        return stated.owner();
    }

    @Override
    public String visibility() {
        return stated.visibility().word();
    }

    @Override
    public @Nullable String commitment() {
        return objective == null ? null : objective.commitment();
    }

    @Override
    public boolean linkedToCompensation() {
        return stated.linkedToCompensation();
    }

    @Override
    public @Nullable String objective() {
        return objective == null ? null : objective.id();
    }

    @Override
    public @Nullable String namedObjective() {
        return stated.objective();
    }

    @Override
    public @Nullable String objectiveOwner() {
        return objective == null ? null : objective.owner();
    }

    @Override
    public String type() {
        return stated.type().word();
    }

    @Override
    public @Nullable String kpi() {
        return stated.kpi();
    }

    @Override
    public @Nullable String kpiUnit() {
        return kpi == null ? null : kpi.unitName();
    }

    @Override
    public boolean kpiLinkedToCompensation() {
        return kpi != null && kpi.linkedToCompensation();
    }

    @Override
    public @Nullable String kpiDirection() {
        return kpi == null ? null : kpi.direction();
    }

    @Override
    public @Nullable BigDecimal kpiRangeMin() {
        HealthyRange range = kpi == null ? null : kpi.stated().healthyRange();
        return range == null ? null : range.min();
    }

    @Override
    public @Nullable BigDecimal kpiRangeMax() {
        HealthyRange range = kpi == null ? null : kpi.stated().healthyRange();
        return range == null ? null : range.max();
    }

    @Override
    public @Nullable String unitName() {
        return stated.unit();
    }

    @Override
    public @Nullable String direction() {
        return word(stated.direction());
    }

    @Override
    public @Nullable BigDecimal baseline() {
        return stated.baseline();
    }

    @Override
    public @Nullable BigDecimal target() {
        return stated.target();
    }

    @Override
    public @Nullable BigDecimal score() {
        return stated.score();
    }

    @Override
    public @Nullable BigDecimal confidence() {
        return stated.confidence();
    }

    @Override
    public @Nullable LocalDate dueDate() {
        return stated.dueDate();
    }

    @Override
    public @Nullable String evidence() {
        return stated.evidence();
    }

    @Override
    public @Nullable String proposedBy() {
        return word(stated.proposedBy());
    }

    @Override
    public int guardrailCount() {
        return stated.guardrails().size();
    }
}
