package org.goalkeeper.rule.vocabulary;

import java.math.BigDecimal;

/** A team's mean key-result score in an earlier cycle. */
public interface History extends Fact {

    /** Id of the team. */
    String team();

    /** Id of the earlier cycle. */
    String cycle();

    /** Its mean key-result score, 0..1. */
    BigDecimal score();
}
