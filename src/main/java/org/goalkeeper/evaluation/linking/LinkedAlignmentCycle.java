package org.goalkeeper.evaluation.linking;

import java.util.List;
import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.vocabulary.AlignmentCycle;
import org.jspecify.annotations.Nullable;

/**
 * Objectives that align in a circle.
 *
 * @param members from the first in document order along the alignment
 */
record LinkedAlignmentCycle(List<LinkedObjective> members) implements AlignmentCycle, LinkedFact {

    private static final int MOST_NAMED = 20;

    @Override
    public String objective() {
        return first().id();
    }

    @Override
    public int length() {
        return members.size();
    }

    /** Their ids in order, with arrows between; of a long cycle the first {@value #MOST_NAMED}. */
    @Override
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < members.size() && i < MOST_NAMED; i++) {
            if (i > 0) {
                path.append(" → ");
            }
            path.append(members.get(i).id());
        }
        return members.size() > MOST_NAMED ? path.append(" → …").toString() : path.toString();
    }

    @Override
    public Settings settings() {
        return first().settings();
    }

    @Override
    public Subject subject() {
        return first().subject();
    }

    @Override
    public @Nullable Object offendingValue(String property) {
        return first().offendingValue(property);
    }

    private LinkedObjective first() {
        return members.get(0);
    }
}
