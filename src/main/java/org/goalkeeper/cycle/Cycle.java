package org.goalkeeper.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A time that an organisation sets goals for.
 *
 * @param key whose, and its id
 * @param startDate its first day
 * @param endDate its last day, inclusive
 * @param retrospective what was learnt, or where it is written; null where nothing is
 * @param phase how far it is
 * @param version counts its changes
 */
public record Cycle(
        @Id @Embedded.Empty Key key,
        LocalDate startDate,
        LocalDate endDate,
        @Nullable String retrospective,
        Phase phase,
        @Version long version) {

    /**
     * Names a cycle.
     *
     * @param organization the organisation's id
     * @param id the cycle's id, unique there
     */
    public record Key(String organization, String id) {}

    /** Its id. */
    public String id() {
        return key.id();
    }

    /** The same as goal sets state it. */
    public org.goalkeeper.goal.Cycle asGoalCycle() {
        return new org.goalkeeper.goal.Cycle(key.id(), startDate, endDate, retrospective);
    }

    Cycle in(Phase next) {
        return new Cycle(key, startDate, endDate, retrospective, next, version);
    }

    Cycle described(LocalDate start, LocalDate end, @Nullable String learnt) {
        return new Cycle(key, start, end, learnt, phase, version);
    }
}
