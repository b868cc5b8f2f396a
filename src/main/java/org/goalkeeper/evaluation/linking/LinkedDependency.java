package org.goalkeeper.evaluation.linking;

import org.goalkeeper.rule.vocabulary.Dependency;
import org.jspecify.annotations.Nullable;

/** A team of the document or its context that a key result of another team depends on. */
record LinkedDependency(LinkedKeyResult of, String team) implements Dependency, FactOfGoal {

    @Override
    public String keyResult() {
        return of.id();
    }

    @Override
    public int supportingObjectives() {
        LinkedObjective objective = of.linkedObjective();
        return objective == null ? 0 : of.document().supporters(objective, team);
    }

    @Override
    public boolean contributes() {
        LinkedObjective objective = of.linkedObjective();
        return objective != null && objective.stated().contributors().contains(team);
    }

    @Override
    public @Nullable Object offendingValue(String property) {
        return property.equals("dependsOn") ? team : of.offendingValue(property);
    }
}
