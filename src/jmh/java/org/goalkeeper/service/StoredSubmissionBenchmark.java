package org.goalkeeper.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.goalkeeper.database.MySqlServer;
import org.goalkeeper.database.TestDatabase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A team's submission over HTTP, judged and kept on MySQL, against a bare JDBC transaction that writes the same rows. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
public class StoredSubmissionBenchmark {

    private RunningService service;
    private Company company;
    private RawHttp connection;
    private String authorization;
    private long version;

    private Connection database;
    private Rows versions;
    private Rows evaluations;
    private Rows entries;
    private Rows jobs;
    private int entriesEach;
    private long position;
    private long number;

    /** Starts the service, and finds what rows a submission writes. */
    @Setup
    public void start() throws SQLException {
        TestDatabase mysql = TestDatabase.on(MySqlServer.shared(), "benchmark");
        Map<String, String> settings = new HashMap<>(mysql.settings());
        settings.put("goalkeeper.requests-per-minute.requests", "0");
        settings.put("goalkeeper.requests-per-minute.callers", "0");
        // One connection each, however often it is used.
        settings.put("server.tomcat.max-keep-alive-requests", "-1");
        service = RunningService.start(settings);
        company = new Company(service, "acme", 1);
        connection = new RawHttp(service.api().address().getPort());
        authorization = company.lead(0).header("Authorization");
        Company bare = new Company(service, "bare", 1);
        for (Company one : new Company[] {company, bare}) {
            one.lead(0).put(one.submission(0), one.goals(0, 1)).expect(200);
        }
        version = 1;
        number = 1;

        database = mysql.connect();
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        long before = one("SELECT position FROM record_head WHERE organization = 'acme'");
        stored();
        entriesEach = (int) (one("SELECT position FROM record_head WHERE organization = 'acme'") - before);
        position = one("SELECT position FROM record_head WHERE organization = 'bare'");
        versions = Rows.like(database, "submission_version", "organization = 'acme' AND number = 2");
        evaluations = Rows.like(database, "evaluation", "organization = 'acme' AND number = 2");
        entries = Rows.like(database, "record_entry", "organization = 'acme' AND position = " + (before + 1));
        jobs = Rows.like(database, "scheduled_tasks", "task_name <> 'judge-again'");
    }

    @TearDown
    public void stop() throws SQLException {
        database.close();
        connection.close();
        service.close();
    }

    /** As a lead submits. */
    @Benchmark
    public int stored() {
        byte[] goals = company.goals(0, version + 1);
        String headers = "Content-Type: application/json\r\nIf-Match: \"" + version + "\"\r\nAuthorization: "
                + authorization + "\r\n";
        int read = connection.send(RawHttp.request("PUT", company.submission(0), headers, goals));
        version++;
        return read;
    }

    /** The same rows and nothing else: also those of the job, which is done right after. */
    @Benchmark
    public long bare() throws SQLException {
        one("SELECT position FROM record_head WHERE organization = 'bare' FOR UPDATE");
        number++;
        String evaluation = UUID.randomUUID().toString();
        versions.insert(Map.of("organization", "bare", "number", number, "position", position + 1));
        evaluations.insert(
                Map.of("organization", "bare", "number", number, "id", evaluation, "position", position + 1));
        run("UPDATE submission SET number = " + number + ", evaluation = '" + evaluation + "', judged_position = "
                + position + ", version = version + 1 WHERE organization = 'bare'");
        run("UPDATE cycle_change SET position = " + (position + 1) + " WHERE organization = 'bare'");
        jobs.insert(Map.of("task_name", "bare", "task_instance", String.valueOf(number)));
        for (int i = 0; i < entriesEach; i++) {
            entries.insert(Map.of("organization", "bare", "position", ++position));
        }
        run("UPDATE record_head SET position = " + position + " WHERE organization = 'bare'");
        database.commit();
        run("DELETE FROM scheduled_tasks WHERE task_name = 'bare' AND task_instance = '" + number + "'");
        database.commit();
        return position;
    }

    private long one(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            long value = rows.getLong(1);
            return value;
        } finally {
            if (!sql.endsWith("UPDATE")) {
                database.commit();
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
