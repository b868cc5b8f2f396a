package org.goalkeeper.evaluation.linking;

import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.vocabulary.Quantity;
import org.jspecify.annotations.Nullable;

/** A number in an objective's title. */
record LinkedQuantity(LinkedObjective of, String text, String kind) implements Quantity, LinkedFact {

    @Override
    public String goal() {
        return of.id();
    }

    @Override
    public Settings settings() {
        return of.settings();
    }

    @Override
    public Subject subject() {
        return of.subject();
    }

    @Override
    public @Nullable Object offendingValue(String property) {
        return of.offendingValue(property);
    }
}
