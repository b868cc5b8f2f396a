package org.goalkeeper.evaluation.drools;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much work one run may do. Drools evaluates a whole join before the first firing and heeds no interrupt, so every
 * joined pattern counts its steps here.
 */
final class Budget {

    private static final ThreadLocal<@Nullable Budget> CURRENT = new ThreadLocal<>();
    private static final int CLOCK_EVERY = 4096;

    private final long maxSteps;
    private final int maxMatches;
    private final long deadline;
    private long steps;
    private int matches;

    Budget(RunLimits limits) {
        this.maxSteps = limits.steps();
        this.maxMatches = limits.matches();
        this.deadline = System.nanoTime() + limits.backstop().toNanos();
    }

    /** The budget of the run on this thread. */
    static Budget current() {
        return Objects.requireNonNull(CURRENT.get(), "no run on this thread");
    }

    void enter() {
        CURRENT.set(this);
    }

    static void leave() {
        CURRENT.remove();
    }

    void step(String rule) {
        steps++;
        if (steps > maxSteps) {
            throw new Exceeded(rule, "more than " + maxSteps + " join steps");
        }
        if (steps % CLOCK_EVERY == 0) {
            if (Thread.currentThread().isInterrupted()) {
                throw new Exceeded(rule, "the evaluation was interrupted");
            }
            if (System.nanoTime() - deadline > 0) {
                throw new Exceeded(rule, "no time left");
            }
        }
    }

    void match(String rule) {
        matches++;
        if (matches > maxMatches) {
            throw new Exceeded(rule, "more than " + maxMatches + " findings");
        }
    }

    /** Ends a run at once: an Error, since Drools swallows nothing less. */
    static final class Exceeded extends Error {
        private static final long serialVersionUID = 1L;
        private final String rule;
        private final String reason;

        Exceeded(String rule, String reason) {
            super(rule + ": " + reason, null, false, false);
            this.rule = rule;
            this.reason = reason;
        }

        String rule() {
            return rule;
        }

        String reason() {
            return reason;
        }
    }
}
