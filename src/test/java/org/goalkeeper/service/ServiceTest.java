package org.goalkeeper.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.service.http.Refusal;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ServiceTest {

    private static final String GOALS = """
            goalSet: 1
            cycle: { id: 2026-Q4, startDate: 2026-10-01, endDate: 2026-12-31 }
            objectives: [{ id: o-1, title: Win the hearts of small ticketing shops }]
            """;

    private final Api api;

    ServiceTest(Api api) {
        this.api = api;
    }

    @Test
    void judgesAGoalSetForStrangers() {
        Answer answer = api.sending("application/yaml").post("/v1/check", GOALS).expect(200);

        assertThat(answer.json().at("/findings")).anySatisfy(finding -> {
            assertThat(finding.at("/rule").asString()).isEqualTo("objective/owner");
            assertThat(finding.at("/location/line").asInt()).isEqualTo(3);
        });
    }

    @Test
    void tellsInAProblemDocumentWhatIsWrong() {
        Answer answer =
                api.sending("application/yaml").post("/v1/check", "goalSet: x").expectRefusal(Refusal.INVALID_INPUT);

        assertThat(answer.text("/errors/0/location")).isEqualTo("goal-set.yaml:1:10");
    }
}
