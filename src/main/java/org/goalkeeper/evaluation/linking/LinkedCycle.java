package org.goalkeeper.evaluation.linking;

import java.time.LocalDate;
import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.vocabulary.Cycle;
import org.jspecify.annotations.Nullable;

/** The document's cycle. */
record LinkedCycle(org.goalkeeper.goal.Cycle stated, Settings settings) implements Cycle, LinkedFact {

    @Override
    public String id() {
        return stated.id();
    }

    @Override
    public LocalDate startDate() {
        return stated.startDate();
    }

    @Override
    public LocalDate endDate() {
        return stated.endDate();
    }

    @Override
    public int days() {
        return (int) (stated.endDate().toEpochDay() - stated.startDate().toEpochDay()) + 1;
    }

    @Override
    public @Nullable String retrospective() {
        return stated.retrospective();
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectType.CYCLE, id(), null, null, "/cycle");
    }

    @Override
    public @Nullable Object offendingValue(String property) {
        return switch (property) {
            case "id" -> stated.id();
            case "startDate" -> stated.startDate();
            case "endDate" -> stated.endDate();
            case "retrospective" -> stated.retrospective();
            default -> null;
        };
    }
}
