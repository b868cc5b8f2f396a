package org.goalkeeper.evaluation.linking;

import org.goalkeeper.rule.vocabulary.Quantity;

/** A number in an objective's title. */
record LinkedQuantity(LinkedObjective of, String text, String kind) implements Quantity, FactOfGoal {

    @Override
    public String goal() {
        return of.id();
    }
}
