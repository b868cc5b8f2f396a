package org.goalkeeper.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.goalkeeper.record.Pruning;
import org.goalkeeper.record.Verifier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Removes every night what is older than has to be kept. */
@Configuration(proxyBeanMethods = false)
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final LocalTime AT = LocalTime.of(3, 30);

    private final Verifier records;
    private final Pruning pruning;
    private final Clock clock;
    private final @Nullable Duration kept;

    /** @param kept how long all is kept; null for ever */
    Retention(
            Verifier records, Pruning pruning, Clock clock, @Value("${goalkeeper.retention}") @Nullable Duration kept) {
        this.records = records;
        this.pruning = pruning;
        this.clock = clock;
        this.kept = kept;
    }

    @Bean
    RecurringTask<Void> pruneRecords() {
        return Tasks.recurring("prune-records", Schedules.daily(ZoneOffset.UTC, AT))
                .execute((instance, context) -> prune());
    }

    /** Removes what is too old now. */
    void prune() {
        if (kept == null) {
            return;
        }
        Instant before = clock.instant().minus(kept);
        for (String organization : records.organizations()) {
            long pruned = pruning.prune(organization, before, Long.MAX_VALUE);
            if (pruned > 0) {
                LOG.info("pruned {} entries of the record of {}", pruned, organization);
            }
        }
    }
}
