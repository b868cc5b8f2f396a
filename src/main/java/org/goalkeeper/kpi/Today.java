package org.goalkeeper.kpi;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** The day as KPIs see it: the latest that has begun anywhere, so that nobody's reading of today is of the future. */
@Component
class Today {

    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    LocalDate get() {
        return LocalDate.ofInstant(clock.instant(), FIRST);
    }
}
