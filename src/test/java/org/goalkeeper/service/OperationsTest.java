package org.goalkeeper.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.goalkeeper.database.Child;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.database.TestDatabase;
import org.junit.jupiter.api.Test;

@DatabaseTest
class OperationsTest {

    private final Api api;

    OperationsTest(Api api) {
        this.api = api;
    }

    @Test
    void tellsStrangersThatItIsReady() {
        assertThat(api.get("/actuator/health/readiness").expect(200).text("/status"))
                .isEqualTo("UP");
        assertThat(api.get("/actuator/health/liveness").expect(200).text("/status"))
                .isEqualTo("UP");
    }

    @Test
    void tellsStrangersNothingElse() {
        Answer health = api.get("/actuator/health").expect(200);

        assertThat(health.json().has("components")).isFalse();
        assertThat(health.header("Set-Cookie")).isNull();
        api.get("/actuator/prometheus").expect(401);
        api.get("/actuator/env").expect(401);
    }

    @Test
    void givesMetricsAtAPortOfTheirOwn() {
        Map<String, String> settings = new HashMap<>(TestDatabase.fresh().settings());
        settings.put("management.server.port", String.valueOf(Child.freePort()));

        try (RunningService service = RunningService.start(settings)) {
            assertThat(service.operations()
                            .get("/actuator/prometheus")
                            .expect(200)
                            .text())
                    .contains("jvm_memory_used_bytes", "hikaricp_connections_active");
            service.api().get("/actuator/prometheus").expect(401);
        }
    }
}
