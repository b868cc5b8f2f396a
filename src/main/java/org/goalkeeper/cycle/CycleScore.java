package org.goalkeeper.cycle;

import java.math.BigDecimal;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What a team came to in a closed cycle.
 *
 * @param key which team, and where
 * @param score the mean effective score of its key results, 0..1
 */
public record CycleScore(@Id @Embedded.Empty Key key, BigDecimal score) {

    /**
     * Names a score.
     *
     * @param organization the organisation's id
     * @param cycle the cycle's id
     * @param team the team's id
     */
    public record Key(String organization, String cycle, String team) {}
}
