package org.goalkeeper.service.http;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Times as the contract gives them. */
public final class Times {

    private Times() {}

    /** The instant in universal time. */
    public static OffsetDateTime of(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
