package org.goalkeeper.document.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.goal.Commitment;
import org.goalkeeper.goal.Direction;
import org.goalkeeper.goal.Frequency;
import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.goal.Indicator;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.KeyResultType;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.goal.ProposedBy;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.goal.Visibility;
import org.jspecify.annotations.Nullable;

/** Reads the goal that a row describes. */
final class GoalReading {
    private final References references;
    private final int titleLength;

    GoalReading(References references, int titleLength) {
        this.references = references;
        this.titleLength = titleLength;
    }

    Objective objective(GoalRow row, List<KeyResult> keyResults) {
        RowValues values = row.values();
        String alignsTo = values.first(Field.ALIGNS_TO);
        return new Objective(
                row.id(),
                title(row),
                values.first(Field.TEAM),
                values.first(Field.OWNER),
                values.list(Field.CONTRIBUTORS),
                references.goal(alignsTo == null ? row.parent() : alignsTo),
                visibility(values),
                values.choice(Field.COMMITMENT, Commitment.class),
                values.flag(Field.LINKED_TO_COMPENSATION),
                values.choice(Field.PROPOSED_BY, ProposedBy.class),
                values.text(Field.NOTES),
                List.of(),
                keyResults);
    }

    /** A key result; flat, with the objective that its row names, or nested, with none. */
    KeyResult keyResult(GoalRow row, @Nullable String objective) {
        RowValues values = row.values();
        Amount baseline = values.amount(Field.BASELINE);
        Amount target = values.amount(Field.TARGET);
        Amount current = values.amount(Field.CURRENT);
        KeyResultType type = values.choice(Field.TYPE, KeyResultType.class);
        return new KeyResult(
                row.id(),
                title(row),
                objective,
                type == null ? KeyResultType.METRIC : type,
                references.kpi(values.text(Field.KPI_REF)),
                values.unit(target, baseline, current),
                values.choice(Field.DIRECTION, Direction.class),
                value(baseline),
                value(target),
                value(current),
                values.date(Field.START_DATE),
                values.date(Field.DUE_DATE),
                values.first(Field.OWNER),
                values.ratio(Field.CONFIDENCE),
                score(values),
                values.text(Field.EVIDENCE),
                values.flag(Field.LINKED_TO_COMPENSATION),
                values.choice(Field.PROPOSED_BY, ProposedBy.class),
                visibility(values),
                values.list(Field.DEPENDS_ON),
                references.kpis(values.list(Field.GUARDRAILS)),
                values.text(Field.NOTES),
                List.of(),
                List.of());
    }

    /** A KPI with the readings of its own row and of those that only add one. */
    Kpi kpi(GoalRow row, List<GoalRow> added) {
        RowValues values = row.values();
        Amount target = values.amount(Field.TARGET);
        Amount min = values.amount(Field.HEALTHY_MIN);
        Amount max = values.amount(Field.HEALTHY_MAX);
        List<Reading> readings = new ArrayList<>();
        addReading(values, readings);
        added.forEach(other -> addReading(other.values(), readings));
        return new Kpi(
                row.id(),
                title(row),
                values.first(Field.TEAM),
                values.first(Field.OWNER),
                values.unit(target, min, max),
                values.choice(Field.DIRECTION, Direction.class),
                values.choice(Field.INDICATOR, Indicator.class),
                min == null && max == null ? null : new HealthyRange(value(min), value(max)),
                value(target),
                values.date(Field.DUE_DATE),
                values.text(Field.DATA_SOURCE),
                values.choice(Field.FREQUENCY, Frequency.class),
                objectiveOf(row),
                values.text(Field.BENCHMARK),
                predictors(values),
                visibility(values),
                values.flag(Field.LINKED_TO_COMPENSATION),
                readings,
                List.of());
    }

    private String title(GoalRow row) {
        String title = row.title();
        Field field = row.titleField();
        String word = row.kind() == RowKind.KPI ? "name" : "title";
        if (title == null) {
            row.values()
                    .report(
                            field,
                            "`" + word + "` is missing; expected what "
                                    + row.kind().phrase() + " says.");
            return "";
        }
        int length = title.codePointCount(0, title.length());
        if (length > titleLength) {
            row.values()
                    .report(
                            field,
                            "`" + word + "` " + Refusal.quote(title) + " has " + length
                                    + " characters; expected at most " + titleLength + ".");
        }
        return title;
    }

    private @Nullable String objectiveOf(GoalRow row) {
        String objective = references.goal(row.parent());
        if (objective != null && !references.knowsObjective(objective)) {
            Field field = row.values().has(Field.OBJECTIVE_REF) ? Field.OBJECTIVE_REF : Field.PARENT;
            row.values()
                    .report(
                            field,
                            "`objective` " + Refusal.quote(objective)
                                    + "; expected the id or title of an objective of this document"
                                    + references.nearestObjective(objective));
        }
        return objective;
    }

    private List<String> predictors(RowValues values) {
        List<String> predictors = references.kpis(values.list(Field.PREDICTORS));
        for (String predictor : predictors) {
            if (!references.knowsKpi(predictor)) {
                values.report(
                        Field.PREDICTORS,
                        "`predictors` " + Refusal.quote(predictor)
                                + "; expected the id or name of a KPI of this document"
                                + references.nearestKpi(predictor));
            }
        }
        return predictors;
    }

    private static void addReading(RowValues values, List<Reading> readings) {
        LocalDate date = values.date(Field.READING_DATE);
        BigDecimal value = values.number(Field.READING_VALUE);
        if (date != null && value != null) {
            readings.add(new Reading(date, value));
        } else if (values.has(Field.READING_DATE) != values.has(Field.READING_VALUE)) {
            Field missing = date == null ? Field.READING_DATE : Field.READING_VALUE;
            values.report(
                    missing, "`" + missing.word() + "` is missing; expected both a date and a value of a reading.");
        }
    }

    private static @Nullable BigDecimal score(RowValues values) {
        return values.has(Field.SCORE) || values.has(Field.CURRENT)
                ? values.ratio(Field.SCORE)
                : values.ratio(Field.PROGRESS);
    }

    private static Visibility visibility(RowValues values) {
        Visibility visibility = values.choice(Field.VISIBILITY, Visibility.class);
        return visibility == null ? Visibility.PUBLIC : visibility;
    }

    private static @Nullable BigDecimal value(@Nullable Amount amount) {
        return amount == null ? null : amount.value();
    }
}
