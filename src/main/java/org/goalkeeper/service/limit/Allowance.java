package org.goalkeeper.service.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** What one address, or one caller, has left. Safe for use by several threads. */
final class Allowance {

    private final String subject;
    private final Bucket bucket;
    private final AtomicInteger untold = new AtomicInteger();
    private long minute;
    private long own;
    private long heard;

    /**
     * @param subject digest of whose it is, and of what
     * @param perMinute what may be used in a minute, all at once or spread
     */
    Allowance(String subject, int perMinute) {
        this.subject = subject;
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    /** Digest of whose it is, and of what. */
    String subject() {
        return subject;
    }

    /** Takes one, where something is left. */
    ConsumptionProbe take() {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            untold.incrementAndGet();
        }
        return probe;
    }

    /** What was used here since other instances were told last; it is theirs to know from now on. */
    int tell() {
        return untold.getAndSet(0);
    }

    /** Takes back what could not be told. */
    void untell(int used) {
        untold.addAndGet(used);
    }

    /**
     * Takes what was used elsewhere.
     *
     * @param inMinute the minute that the numbers are of
     * @param told what was just told
     * @param all what all instances have told of that minute
     */
    synchronized void hear(long inMinute, int told, long all) {
        if (inMinute != minute) {
            minute = inMinute;
            own = 0;
            heard = 0;
        }
        own += told;
        long elsewhere = all - own - heard;
        if (elsewhere > 0) {
            bucket.tryConsumeAsMuchAsPossible(elsewhere);
            heard += elsewhere;
        }
    }
}
