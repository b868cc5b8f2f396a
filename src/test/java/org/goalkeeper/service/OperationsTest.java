package org.goalkeeper.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import org.goalkeeper.database.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OperationsTest {

    private static final String GOALS = "goalSet: 1\nobjectives: [{ id: o-1, title: Win the hearts of small shops }]\n";

    private final Api api;

    OperationsTest(Api api) {
        this.api = api;
    }

    @Test
    void countsEvaluationsAndFindingsByRule(@Autowired MeterRegistry meters) {
        api.sending("application/yaml").post("/v1/check", GOALS).expect(200);

        assertThat(meters.get("goalkeeper.evaluations")
                        .tag("gate", "failed")
                        .timer()
                        .count())
                .isPositive();
        assertThat(meters.get("goalkeeper.findings")
                        .tag("rule", "objective/owner")
                        .counter()
                        .count())
                .isPositive();
    }

    @Test
    void answersTheTraceThatTheCallerBegan() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        Answer answer =
                api.with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").get("/v1/presets");

        assertThat(answer.header("X-Trace-Id")).isEqualTo(trace);
        assertThat(api.get("/v1/presets").header("X-Trace-Id")).matches("[0-9a-f]{32}");
    }
}
