package org.goalkeeper.evaluation.drools;

import java.time.Duration;

/**
 * The bounds of one run of rules over facts.
 *
 * @param steps how many pairs of facts its joins may look at
 * @param matches how many matches it may report
 * @param backstop how long its joins may take; only a backstop, since time is not deterministic
 */
public record RunLimits(long steps, int matches, Duration backstop) {

    private static final long BASE_STEPS = 500_000;
    private static final int BASE_MATCHES = 10_000;
    private static final int STEPS_A_FACT = 200;
    private static final int MATCHES_A_FACT = 40;
    private static final Duration BACKSTOP = Duration.ofSeconds(10);

    /** The bounds for a run over that many facts. */
    public static RunLimits forFacts(int facts) {
        return new RunLimits(
                Math.max(BASE_STEPS, (long) facts * STEPS_A_FACT),
                Math.max(BASE_MATCHES, facts * MATCHES_A_FACT),
                BACKSTOP.plusMillis(facts / 10));
    }
}
