package org.goalkeeper.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.SignIn;
import org.goalkeeper.database.TestDatabase;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.goalkeeper.service.RunningService;
import org.junit.jupiter.api.Test;

class DemoTest {

    @Test
    void hasACycleThatIsOverOneThatRunsAndOneThatIsBlocked() {
        Map<String, String> settings = new HashMap<>(TestDatabase.fresh().settings());
        settings.put("goalkeeper.demo", "true");
        Quarter now = Quarter.of(LocalDate.now(ZoneOffset.UTC));
        try (RunningService service = RunningService.start(settings)) {
            Api coach = service.api()
                    .as(service.context()
                            .getBean(SignIn.class)
                            .issue(service.context()
                                    .getBean(Accounts.class)
                                    .byEmail("coach@acme.example")
                                    .orElseThrow())
                            .token());

            assertThat(phase(coach, now.plus(-1))).isEqualTo("closed");
            assertThat(phase(coach, now)).isEqualTo("open");
            assertThat(phase(coach, now.plus(1))).isEqualTo("planned");
            Answer blockers = coach.get(cycle(now.plus(1)) + "/blockers").expect(200);
            assertThat(blockers.json().at("/items").findValuesAsString("reason"))
                    .containsExactly("failed", "failed", "missing");
            assertThat(coach.get("/v1/organizations/acme/waivers?decision=requested")
                            .text("/items/0/state"))
                    .isEqualTo("requested");
        }
    }

    private static String phase(Api api, Quarter quarter) {
        return api.get(cycle(quarter)).expect(200).text("/phase");
    }

    private static String cycle(Quarter quarter) {
        return "/v1/organizations/acme/cycles/" + quarter.id();
    }
}
