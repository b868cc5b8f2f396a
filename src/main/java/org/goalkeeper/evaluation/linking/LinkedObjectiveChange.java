package org.goalkeeper.evaluation.linking;

import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.vocabulary.ObjectiveChange;
import org.jspecify.annotations.Nullable;

/**
 * An objective that is not as it was agreed. A removed one has no place in the document: its finding is about the
 * document and carries the objective's id.
 *
 * @param now null where it was removed
 * @param agreed null where it was added
 */
record LinkedObjectiveChange(
        @Nullable LinkedObjective now,
        org.goalkeeper.goal.@Nullable Objective agreed,
        String objective,
        Settings settings)
        implements ObjectiveChange, LinkedFact {

    @Override
    public String kind() {
        return now == null ? "removed" : agreed == null ? "added" : "retitled";
    }

    @Override
    public @Nullable String title() {
        return now == null ? null : now.title();
    }

    @Override
    public @Nullable String agreedTitle() {
        return agreed == null ? null : agreed.title();
    }

    @Override
    public Subject subject() {
        if (now != null) {
            return now.subject();
        }
        String team = agreed == null ? null : agreed.team();
        return new Subject(SubjectType.GOAL_SET, objective, agreedTitle(), team, "");
    }

    @Override
    public @Nullable Object offendingValue(String property) {
        return now == null ? null : now.offendingValue(property);
    }
}
