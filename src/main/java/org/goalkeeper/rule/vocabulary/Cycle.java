package org.goalkeeper.rule.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The time the goals are set for. */
public interface Cycle extends Fact {

    /** Its id. */
    String id();

    /** Its first day. */
    LocalDate startDate();

    /** Its last day. */
    LocalDate endDate();

    /** Its length in days, both ends counted. */
    int days();

    /** What was learnt. */
    @Nullable
    String retrospective();
}
