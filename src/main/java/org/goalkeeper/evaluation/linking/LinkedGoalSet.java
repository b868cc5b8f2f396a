package org.goalkeeper.evaluation.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.goalkeeper.goal.GoalSet;
import org.jspecify.annotations.Nullable;

/**
 * A goal set with its references resolved, as facts that rules match. It does not change; several threads may read it,
 * and what is measured late is measured by whoever asks first.
 */
public final class LinkedGoalSet {

    private final Document document;
    private final Map<Class<?>, List<? extends LinkedFact>> facts;

    LinkedGoalSet(Document document, Map<Class<?>, List<? extends LinkedFact>> facts) {
        this.document = document;
        this.facts = facts;
    }

    /** The goal set as it was submitted. */
    public GoalSet stated() {
        return document.stated();
    }

    /** The goals that are judged, by {@link LinkedGoal#position()}: objectives with their key results, flat ones, KPIs. */
    public List<LinkedGoal> goals() {
        LinkedGoal[] goals =
                new LinkedGoal[stated().objectives().size() + document.keyResults().length + document.kpis().length];
        for (LinkedObjective objective : document.objectives()) {
            if (objective.isJudged()) {
                goals[objective.position()] = objective;
            }
        }
        for (LinkedKeyResult keyResult : document.keyResults()) {
            goals[keyResult.position()] = keyResult;
        }
        for (LinkedKpi kpi : document.kpis()) {
            goals[kpi.position()] = kpi;
        }
        return Collections.unmodifiableList(Arrays.asList(goals));
    }

    /** The document's teams: its list, or, with no list, those its goals name, in their order. */
    public List<LinkedTeam> teams() {
        return Collections.unmodifiableList(document.teams());
    }

    /** All facts of the wanted types, in a fixed order; an objective, key result or KPI also where Goal is wanted. */
    public List<LinkedFact> facts() {
        List<LinkedFact> all = new ArrayList<>();
        for (List<? extends LinkedFact> ofType : facts.values()) {
            all.addAll(ofType);
        }
        return all;
    }

    /**
     * The facts of one type, in document order; empty where the type was not wanted.
     *
     * @param type an interface of the vocabulary, other than Goal
     */
    public List<? extends LinkedFact> facts(Class<?> type) {
        return facts.getOrDefault(type, List.of());
    }

    /** An objective of the document; null for none of that id. */
    public @Nullable LinkedObjective objective(String id) {
        return document.index().objective(id);
    }

    /** A key result of the document; null for none of that id. */
    public @Nullable LinkedKeyResult keyResult(String id) {
        return document.index().keyResult(id);
    }

    /** A KPI of the document or its context; null for none of that id. */
    public @Nullable LinkedKpi kpi(String id) {
        return document.kpi(id);
    }

    /** A team of the document or its context; null for none of that id. */
    public @Nullable LinkedTeam team(String id) {
        return document.team(id);
    }
}
