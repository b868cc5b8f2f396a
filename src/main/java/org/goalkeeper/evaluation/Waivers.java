package org.goalkeeper.evaluation;

import java.time.LocalDate;
import org.goalkeeper.rule.RuleId;
import org.jspecify.annotations.Nullable;

/** Knows which findings do not fail the gate although they stand. */
@FunctionalInterface
public interface Waivers {

    /** Waives nothing. */
    Waivers NONE = (rule, subject, day) -> null;

    /**
     * The waiver that holds for a rule and a subject on a day.
     *
     * @return null where there is none
     */
    @Nullable
    Waiver waiver(RuleId rule, Subject subject, LocalDate day);
}
