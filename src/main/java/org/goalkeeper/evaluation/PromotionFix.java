package org.goalkeeper.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.document.PatchOperation;
import org.goalkeeper.evaluation.Promotion.Suggestion;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.KeyResult;
import org.goalkeeper.goal.Objective;
import org.jspecify.annotations.Nullable;

/** The edit that adds a promotion's key results to the objective that the KPI gives context to. */
public final class PromotionFix {

    private final GoalSet goalSet;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> adopted = new HashSet<>();

    private final Map<String, Integer> places = new HashMap<>();

    /**
     * @param goalSet the goals that key results are added to
     */
    public PromotionFix(GoalSet goalSet) {
        this.goalSet = goalSet;
    }

    // most goal sets have no promotion, and need none of this
    private void learnIds() {
        for (int i = 0; i < goalSet.objectives().size(); i++) {
            Objective objective = goalSet.objectives().get(i);
            places.putIfAbsent(objective.id(), i);
            ids.add(objective.id());
            objective.keyResults().forEach(this::learn);
        }
        goalSet.keyResults().forEach(this::learn);
    }

    private void learn(KeyResult keyResult) {
        ids.add(keyResult.id());
        if (keyResult.kpi() != null) {
            adopted.add(keyResult.kpi());
        }
    }

    /**
     * The fix; null where a target is missing, the goals have no such objective, or their key results name the KPIs already.
     *
     * @param objective id of the objective that the key results go under; null for none
     * @param tabular whether the goals are rows, which have no patches
     */
    public @Nullable Fix of(Promotion promotion, @Nullable String objective, boolean tabular) {
        int place = place(objective);
        if (place < 0 || promotion.keyResults().isEmpty()) {
            return null;
        }
        List<Map<String, Object>> added = new ArrayList<>();
        for (Suggestion suggestion : promotion.keyResults()) {
            if (suggestion.target() == null) {
                return null;
            }
            // one key result on a predictor is enough, whether it is there or comes with a promotion of its own
            if (!adopted.contains(suggestion.kpi())) {
                added.add(keyResult(suggestion));
            }
        }
        if (added.isEmpty()) {
            return null;
        }
        promotion.keyResults().forEach(suggestion -> adopted.add(suggestion.kpi()));
        String path = "/objectives/" + place + "/keyResults";
        boolean first = goalSet.objectives().get(place).keyResults().isEmpty();
        List<PatchOperation> patch = first
                ? List.of(new PatchOperation("add", path, added))
                : added.stream()
                        .map(value -> new PatchOperation("add", path + "/-", value))
                        .toList();
        return new Fix(
                "Add " + (added.size() == 1 ? "a key result" : added.size() + " key results") + " to " + objective,
                false,
                tabular ? List.of() : patch);
    }

    private int place(@Nullable String objective) {
        if (places.isEmpty()) {
            learnIds();
        }
        return objective == null ? -1 : places.getOrDefault(objective, -1);
    }

    private Map<String, Object> keyResult(Suggestion suggestion) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", freeId(suggestion.kpi() + "-recovery"));
        fields.put("title", suggestion.title());
        fields.put("type", "metric");
        fields.put("kpi", suggestion.kpi());
        put(fields, "unit", suggestion.unit());
        put(fields, "baseline", suggestion.baseline());
        put(fields, "target", suggestion.target());
        put(fields, "dueDate", suggestion.dueDate());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private String freeId(String wanted) {
        String id = wanted;
        for (int i = 2; !ids.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }
}
