package org.goalkeeper.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.Person;
import org.goalkeeper.account.SignIn;
import org.goalkeeper.database.TestDatabase;
import org.goalkeeper.record.Actors;
import org.goalkeeper.service.Api;
import org.goalkeeper.service.RunningService;
import org.goalkeeper.webhook.Receiver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mysql")
class TwoServicesTest {

    private static final int SUBMISSIONS = 1000;

    @Test
    void shareAThousandSubmissionsAndTellOfEachOnce() throws Exception {
        Map<String, String> settings = new HashMap<>(TestDatabase.fresh().settings());
        settings.put("goalkeeper.requests-per-minute.requests", "0");
        settings.put("goalkeeper.requests-per-minute.callers", "0");
        settings.put("goalkeeper.webhooks.private-addresses", "true");
        settings.put("goalkeeper.secret-key", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        try (Receiver receiver = new Receiver(204);
                RunningService first = RunningService.start(settings);
                RunningService second = RunningService.start(settings)) {
            Api operator = operator(first);
            Crowd crowd = new Crowd(operator, List.of(first.api(), second.api()), SUBMISSIONS);
            String webhook = operator.post(
                            Crowd.ORGANIZATION + "/webhooks",
                            "{\"url\": \"" + receiver.url() + "\", \"events\": [\"gate.changed\"]}")
                    .expect(201)
                    .location();

            crowd.write(() -> {});

            crowd.expectAllOnce();
            crowd.expectAllJudged();
            int jobs = Integer.parseInt(operator.get(webhook + "/deliveries").text("/total"));
            // Each submission changes the gate.
            assertThat(jobs).isEqualTo(SUBMISSIONS);
            Set<String> told = new HashSet<>();
            for (int i = 0; i < jobs; i++) {
                told.add(receiver.next().delivery());
            }
            assertThat(told).hasSize(jobs);
            assertThat(receiver.isEmpty()).isTrue();
        }
    }

    private static Api operator(RunningService service) {
        Person operator = service.context()
                .getBean(Accounts.class)
                .invite(Actors.GOALKEEPER, "operator@acme.example", "Operator", true);
        return service.api()
                .as(service.context().getBean(SignIn.class).issue(operator).token());
    }
}
