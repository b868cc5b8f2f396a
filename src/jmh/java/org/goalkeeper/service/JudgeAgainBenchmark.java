package org.goalkeeper.service;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.goalkeeper.database.MySqlServer;
import org.goalkeeper.database.TestDatabase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A submission of one of 500 teams on MySQL, until the goals of all others are judged beside it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class JudgeAgainBenchmark {

    private static final int TEAMS = 500;

    private RunningService service;
    private Company company;
    private JdbcClient.StatementSpec stale;
    private int round;

    /** Starts the service, and submits the goals of all teams. */
    @Setup
    public void start() throws InterruptedException {
        Map<String, String> settings =
                new HashMap<>(TestDatabase.on(MySqlServer.shared(), "benchmark").settings());
        settings.put("goalkeeper.requests-per-minute.requests", "0");
        settings.put("goalkeeper.requests-per-minute.callers", "0");
        service = RunningService.start(settings);
        company = new Company(service, "acme", TEAMS);
        stale = service.context()
                .getBean(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM submission s JOIN cycle_change c USING (organization, cycle)"
                        + " WHERE s.judged_position < c.position");
        for (int team = 0; team < TEAMS; team++) {
            company.lead(team)
                    .put(company.submission(team), company.goals(team, 1))
                    .expect(200);
        }
        untilNoneIsStale();
    }

    @TearDown
    public void stop() {
        service.close();
    }

    /** A version of the next team. */
    @Benchmark
    public void judgeAgain() throws InterruptedException {
        int team = round % TEAMS;
        int version = round / TEAMS + 2;
        round++;
        company.lead(team)
                .with("If-Match", "\"" + (version - 1) + "\"")
                .put(company.submission(team), company.goals(team, version))
                .expect(200);
        untilNoneIsStale();
    }

    private void untilNoneIsStale() throws InterruptedException {
        while (stale.query(Long.class).single() > 0) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
