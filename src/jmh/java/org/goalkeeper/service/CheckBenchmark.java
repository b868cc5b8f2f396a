package org.goalkeeper.service;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.goalkeeper.benchmark.GoalSetText;
import org.goalkeeper.database.TestDatabase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /v1/check} of a team, against an endpoint of the same service that reads the same body and does nothing. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CheckBenchmark {

    private static final String JSON = "Content-Type: application/json\r\nAccept: application/json\r\n";

    private RunningService service;
    private byte[] check;
    private byte[] nothing;

    /** Starts the service without limits. */
    @Setup
    public void start() {
        Map<String, String> settings = new HashMap<>(TestDatabase.fresh().settings());
        settings.put("goalkeeper.requests-per-minute.checks", "0");
        // One connection each, however often it is used.
        settings.put("server.tomcat.max-keep-alive-requests", "-1");
        service = RunningService.start(settings, Nothing.class);
        byte[] team = GoalSetText.ofTeams(1);
        check = RawHttp.request("POST", "/v1/check", JSON, team);
        nothing = RawHttp.request("POST", "/nothing", JSON, team);
    }

    @TearDown
    public void stop() {
        service.close();
    }

    /** A caller's connection. */
    @State(Scope.Thread)
    public static class Caller {

        private RawHttp connection;

        @Setup
        public void connect(CheckBenchmark benchmark) {
            connection = new RawHttp(benchmark.service.api().address().getPort());
        }

        @TearDown
        public void close() {
            connection.close();
        }
    }

    /** A team judged by balanced, the report as JSON. */
    @Benchmark
    public int check(Caller caller) {
        return caller.connection.send(check);
    }

    /** The same body read. */
    @Benchmark
    public int nothing(Caller caller) {
        return caller.connection.send(nothing);
    }

    /** Reads a body. */
    @RestController
    @Configuration(proxyBeanMethods = false)
    static class Nothing {

        @Bean
        @Order(-1)
        SecurityFilterChain nothing(HttpSecurity http) {
            return http.securityMatcher("/nothing").csrf(csrf -> csrf.disable()).build();
        }

        @PostMapping(value = "/nothing", produces = MediaType.APPLICATION_JSON_VALUE)
        String nothing(@RequestBody byte[] body) {
            return "{\"read\": " + body.length + "}";
        }
    }
}
