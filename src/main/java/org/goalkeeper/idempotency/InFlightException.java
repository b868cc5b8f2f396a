package org.goalkeeper.idempotency;

import java.time.Duration;

/** The same request is being done. */
final class InFlightException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    /**
     * @param wait until it is surely done, or given up
     */
    InFlightException(Duration wait) {
        super("the same request is being done");
        this.seconds = Math.max(1, wait.toSeconds());
    }

    /** How long to wait. */
    long seconds() {
        return seconds;
    }
}
