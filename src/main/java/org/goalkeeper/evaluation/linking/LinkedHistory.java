package org.goalkeeper.evaluation.linking;

import java.math.BigDecimal;
import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.evaluation.SubjectType;
import org.goalkeeper.goal.HistoryEntry;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.vocabulary.History;
import org.jspecify.annotations.Nullable;

/**
 * A team's mean score in an earlier cycle.
 *
 * @param of the team; null where the document has no goal of it and does not list it
 */
record LinkedHistory(@Nullable LinkedTeam of, HistoryEntry stated, int place, Settings settings)
        implements History, LinkedFact {

    @Override
    public String team() {
        return stated.team();
    }

    @Override
    public String cycle() {
        return stated.cycle();
    }

    @Override
    public BigDecimal score() {
        return stated.score();
    }

    @Override
    public Subject subject() {
        return of == null ? new Subject(SubjectType.TEAM, team(), team(), team(), "/history/" + place) : of.subject();
    }

    @Override
    public @Nullable Object offendingValue(String property) {
        return switch (property) {
            case "team" -> stated.team();
            case "cycle" -> stated.cycle();
            case "score" -> stated.score();
            default -> null;
        };
    }
}
