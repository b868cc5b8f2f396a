package org.goalkeeper.service.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.goalkeeper.database.TestDatabase;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.RunningService;
import org.goalkeeper.service.http.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Tag("database")
class SharedAllowancesTest {

    private static Answer check(RunningService service) {
        return service.api().sending("application/yaml").post("/v1/check", "goalSet: 1");
    }

    private static void exchange(RunningService service) {
        service.context().getBean(SharedAllowances.class).exchange();
    }

    @Test
    void whatIsUsedAtOneServiceIsUsedAtTheOther() {
        Map<String, String> settings = new HashMap<>(TestDatabase.fresh().settings());
        // One comes back in 15 seconds.
        settings.put("goalkeeper.requests-per-minute.checks", "4");
        try (RunningService first = RunningService.start(settings, Noon.class);
                RunningService second = RunningService.start(settings, Noon.class)) {
            check(first).expect(200);
            check(first).expect(200);
            check(first).expect(200);
            exchange(first);
            assertThat(check(second).expect(200).header("RateLimit")).startsWith("\"check\";r=3;");

            exchange(second);

            check(second).expectRefusal(Refusal.TOO_MANY_REQUESTS);
        }
    }

    /** A time at which no minute ends. */
    @Configuration(proxyBeanMethods = false)
    static class Noon {

        @Bean
        @Primary
        Clock noon() {
            return Clock.fixed(Instant.parse("2026-09-21T12:00:30Z"), ZoneOffset.UTC);
        }
    }
}
