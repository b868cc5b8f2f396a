package org.goalkeeper.submission;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.Kpi;
import org.goalkeeper.goal.Objective;
import org.goalkeeper.goal.Worded;
import org.jspecify.annotations.Nullable;

/** Compares two versions of a team's goals, goal by goal, whatever became of the text around them. */
final class GoalChanges {

    private static final String NESTED = "keyResults";

    /** A goal of either version: what it is, what it is called, and its properties as texts. */
    private record Goal(SubjectType type, String id, String title, Map<String, @Nullable String> properties) {}

    private GoalChanges() {}

    /** What became of each goal: those of the later version in their order, then those that went. */
    static List<GoalChange> between(GoalSet before, GoalSet after) {
        Map<String, Goal> old = goals(before);
        List<GoalChange> changes = new ArrayList<>();
        goals(after).forEach((key, goal) -> {
            Goal was = old.remove(key);
            if (was == null) {
                changes.add(change(goal, GoalChange.Kind.ADDED, List.of()));
            } else if (!was.properties().equals(goal.properties())) {
                changes.add(change(goal, GoalChange.Kind.CHANGED, different(was, goal)));
            }
        });
        old.values().forEach(goal -> changes.add(change(goal, GoalChange.Kind.REMOVED, List.of())));
        return changes;
    }

    private static GoalChange change(Goal goal, GoalChange.Kind kind, List<GoalChange.Property> properties) {
        return new GoalChange(goal.type(), goal.id(), goal.title(), kind, properties);
    }

    private static List<GoalChange.Property> different(Goal before, Goal after) {
        List<GoalChange.Property> properties = new ArrayList<>();
        after.properties().forEach((name, value) -> {
            String was = before.properties().get(name);
            if (!Objects.equals(was, value)) {
                properties.add(new GoalChange.Property(name, was, value));
            }
        });
        return properties;
    }

    private static Map<String, Goal> goals(GoalSet goals) {
        Map<String, Goal> all = new LinkedHashMap<>();
        for (Objective objective : goals.objectives()) {
            put(all, new Goal(SubjectType.OBJECTIVE, objective.id(), objective.title(), properties(objective)));
            objective.keyResults().forEach(one -> put(all, goal(one)));
        }
        goals.keyResults().forEach(one -> put(all, goal(one)));
        for (Kpi kpi : goals.kpis()) {
            put(all, new Goal(SubjectType.KPI, kpi.id(), kpi.name(), properties(kpi)));
        }
        return all;
    }

    private static void put(Map<String, Goal> all, Goal goal) {
        all.put(goal.type() + " " + goal.id(), goal);
    }

    private static Goal goal(KeyResult keyResult) {
        return new Goal(SubjectType.KEY_RESULT, keyResult.id(), keyResult.title(), properties(keyResult));
    }

    // By reflection, so that a property that goals get later is compared too.
    private static Map<String, @Nullable String> properties(Record goal) {
        Map<String, @Nullable String> properties = new LinkedHashMap<>();
        for (RecordComponent component : goal.getClass().getRecordComponents()) {
            if (!component.getName().equals(NESTED)) {
                try {
                    properties.put(
                            component.getName(), text(component.getAccessor().invoke(goal)));
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return properties;
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null || value instanceof Collection<?> none && none.isEmpty()) {
            return null;
        }
        if (value instanceof Worded worded) {
            return worded.word();
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> String.valueOf(text(one))).collect(Collectors.joining(", "));
        }
        return value instanceof Record part
                ? properties(part).entrySet().stream()
                        .filter(entry -> entry.getValue() != null)
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining(", "))
                : value.toString();
    }
}
