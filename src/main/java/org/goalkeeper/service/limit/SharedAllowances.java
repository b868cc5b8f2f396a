package org.goalkeeper.service.limit;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Allowances that all instances on one database share. Each takes from its own at once, and every two seconds tells the others
 * what was used, and takes what was used there: no request waits for the database.
 */
@Component
@EnableScheduling
class SharedAllowances {

    private static final Logger LOG = LoggerFactory.getLogger(SharedAllowances.class);
    private static final int PAUSE_MILLIS = 2000;
    private static final int AT_A_TIME = 500;
    private static final int KEPT_MINUTES = 5;

    private final JdbcOperations database;
    private final JdbcClient queries;
    private final Clock clock;
    private final List<Allowances> kinds = new CopyOnWriteArrayList<>();
    private long cleaned;

    SharedAllowances(JdbcOperations database, JdbcClient queries, Clock clock) {
        this.database = database;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * Allowances of a kind.
     *
     * @param name what they are for; the same at all instances
     * @param perMinute what each may use in a minute
     */
    Allowances of(String name, int perMinute) {
        Allowances kind = new Allowances(name, perMinute);
        kinds.add(kind);
        return kind;
    }

    @Scheduled(fixedDelay = PAUSE_MILLIS)
    void exchange() {
        // In one order, so that two instances do not wait for each other.
        Map<String, Allowance> used = new TreeMap<>();
        Map<String, Integer> told = new HashMap<>();
        for (Allowances kind : kinds) {
            for (Allowance one : kind.all()) {
                int since = one.tell();
                if (since > 0) {
                    used.put(one.subject(), one);
                    told.put(one.subject(), since);
                }
            }
        }
        List<Allowance> all = List.copyOf(used.values());
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            exchange(all.subList(from, Math.min(from + AT_A_TIME, all.size())), told);
        }
    }

    private void exchange(List<Allowance> used, Map<String, Integer> told) {
        long minute = clock.instant().getEpochSecond() / Duration.ofMinutes(1).toSeconds();
        try {
            database.batchUpdate(
                    "INSERT INTO allowance_use (subject, minute_of, used) VALUES (?, ?, ?)"
                            + " ON DUPLICATE KEY UPDATE used = used + ?",
                    used.stream()
                            .map(one -> row(one.subject(), minute, told.getOrDefault(one.subject(), 0)))
                            .toList());
        } catch (DataAccessException e) {
            LOG.warn("other instances could not be told what was used of allowances: {}", e.getMessage());
            used.forEach(one -> one.untell(told.getOrDefault(one.subject(), 0)));
            return;
        }
        Map<String, Long> everywhere = new HashMap<>();
        queries.sql("SELECT subject, used FROM allowance_use WHERE minute_of = :minute AND subject IN (:subjects)")
                .param("minute", minute)
                .param("subjects", used.stream().map(Allowance::subject).toList())
                .query(row -> {
                    everywhere.put(row.getString(1), row.getLong(2));
                });
        for (Allowance one : used) {
            int its = told.getOrDefault(one.subject(), 0);
            one.hear(minute, its, everywhere.getOrDefault(one.subject(), (long) its));
        }
        clean(minute);
    }

    private static Object[] row(String subject, long minute, int used) {
        return new Object[] {subject, minute, used, used};
    }

    private void clean(long minute) {
        if (cleaned != minute) {
            cleaned = minute;
            queries.sql("DELETE FROM allowance_use WHERE minute_of < :minute")
                    .param("minute", minute - KEPT_MINUTES)
                    .update();
        }
    }
}
