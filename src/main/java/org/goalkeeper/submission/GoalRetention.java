package org.goalkeeper.submission;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.goalkeeper.cycle.Cycle;
import org.goalkeeper.cycle.Cycles;
import org.goalkeeper.record.Actors;
import org.goalkeeper.record.Change;
import org.goalkeeper.record.RecordBook;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Removes every night the goals, and what was found in them, of closed cycles that ended longer ago than all is kept. What the
 * teams came to stays: later cycles are judged by it.
 */
@Configuration(proxyBeanMethods = false)
class GoalRetention {

    private static final LocalTime AT = LocalTime.of(3, 0);
    /** In this order: each row names those of the next. */
    private static final List<String> TABLES = List.of("submission", "evaluation", "submission_version");

    private final Cycles cycles;
    private final RecordBook record;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final @Nullable Duration kept;

    /** @param kept how long all is kept; null for ever */
    GoalRetention(
            Cycles cycles,
            RecordBook record,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${goalkeeper.retention}") @Nullable Duration kept) {
        this.cycles = cycles;
        this.record = record;
        this.database = database;
        this.events = events;
        this.clock = clock;
        this.kept = kept;
    }

    @Bean
    RecurringTask<Void> removeOldGoals() {
        return Tasks.recurring("remove-old-goals", Schedules.daily(ZoneOffset.UTC, AT))
                .execute((instance, context) -> {
                    if (kept != null) {
                        remove(LocalDate.now(clock).minusDays(kept.toDays()));
                    }
                });
    }

    /** Removes the goals of closed cycles that ended before a day. */
    void remove(LocalDate before) {
        for (Cycle.Key cycle : cycles.closedBefore(before)) {
            if (rows("SELECT COUNT(*) FROM submission_version", cycle)
                            .query(Long.class)
                            .single()
                    > 0) {
                record.change(cycle.organization(), Actors.GOALKEEPER, change -> remove(cycle, change));
            }
        }
    }

    private long remove(Cycle.Key cycle, Change change) {
        long versions = 0;
        for (String table : TABLES) {
            versions = rows("DELETE FROM " + table, cycle).update();
        }
        database.sql(
                        "DELETE FROM evaluation_setting WHERE organization = :organization AND NOT EXISTS (SELECT 1"
                                + " FROM evaluation e WHERE e.organization = :organization AND e.setting = evaluation_setting.digest)")
                .param("organization", cycle.organization())
                .update();
        change.note("cycle.goals-removed", "cycles/" + cycle.id(), Map.of("versions", versions));
        events.publishEvent(new GoalsRemoved(cycle.organization(), cycle.id(), change));
        return versions;
    }

    private JdbcClient.StatementSpec rows(String what, Cycle.Key cycle) {
        return database.sql(what + " WHERE organization = :organization AND cycle = :cycle")
                .param("organization", cycle.organization())
                .param("cycle", cycle.id());
    }
}
