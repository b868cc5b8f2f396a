package org.goalkeeper.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an objective's success is told: a metric moving, or a milestone reached.
 *
 * @param id unique over objectives and key results of the document
 * @param title the sentence people read
 * @param objective the id of its objective where it is given flat; null where it is nested
 * @param type metric or milestone
 * @param kpi the KPI it moves or is meant to influence; null where none
 * @param unit the unit of its numbers; null where not stated
 * @param direction which way is better; null where not stated
 * @param baseline value at the start of the cycle; null where not stated
 * @param target value that scores 1.0; null where not stated
 * @param current value now; null where not stated
 * @param startDate first day; null means the cycle's
 * @param dueDate day it is due; null where not stated
 * @param owner who answers for it; null where nobody
 * @param confidence 0..1, chance of reaching the target; null where not stated
 * @param score 0..1, given at the end; null before
 * @param evidence what will show that a milestone is done; null where not stated
 * @param linkedToCompensation whether pay depends on it
 * @param proposedBy who suggested it; null where not stated
 * @param visibility who may see it
 * @param dependsOn ids of teams it needs
 * @param guardrails ids of KPIs that must stay healthy meanwhile
 * @param notes free text; null where none
 * @param checkIns in document order
 * @param accept findings the author stands by
 */
public record KeyResult(
        String id,
        String title,
        @Nullable String objective,
        KeyResultType type,
        @Nullable String kpi,
        @Nullable String unit,
        @Nullable Direction direction,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable BigDecimal current,
        @Nullable LocalDate startDate,
        @Nullable LocalDate dueDate,
        @Nullable String owner,
        @Nullable BigDecimal confidence,
        @Nullable BigDecimal score,
        @Nullable String evidence,
        boolean linkedToCompensation,
        @Nullable ProposedBy proposedBy,
        Visibility visibility,
        List<String> dependsOn,
        List<String> guardrails,
        @Nullable String notes,
        List<CheckIn> checkIns,
        List<Acceptance> accept) {
    /** Copies the lists, so that a goal set never changes. */
    public KeyResult {
        dependsOn = List.copyOf(dependsOn);
        guardrails = List.copyOf(guardrails);
        checkIns = List.copyOf(checkIns);
        accept = List.copyOf(accept);
    }
}
