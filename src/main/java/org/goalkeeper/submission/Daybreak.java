package org.goalkeeper.submission;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.goalkeeper.cycle.Cycles;
import org.goalkeeper.record.Actors;
import org.goalkeeper.record.RecordBook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has what is worked on judged as of each new day: dates pass, and waivers end. */
@Configuration(proxyBeanMethods = false)
class Daybreak {

    private static final LocalTime MIDNIGHT = LocalTime.of(0, 0);

    private final Cycles cycles;
    private final Staleness staleness;
    private final RecordBook record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Daybreak(Cycles cycles, Staleness staleness, RecordBook record, ApplicationEventPublisher events, Clock clock) {
        this.cycles = cycles;
        this.staleness = staleness;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> beginDay() {
        return Tasks.recurring("begin-day", Schedules.daily(ZoneOffset.UTC, MIDNIGHT))
                .execute((instance, context) -> begin());
    }

    /** Has everything judged as of today in every organisation that has a cycle which is not closed. */
    void begin() {
        LocalDate today = LocalDate.now(clock);
        for (String organization : cycles.organizations()) {
            record.change(organization, Actors.GOALKEEPER, change -> {
                change.note("day.began", "cycles", Map.of("day", today.toString()));
                staleness.mark(organization, change);
                events.publishEvent(new DayBegan(organization, change));
                return today;
            });
        }
    }
}
