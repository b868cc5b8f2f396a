package org.goalkeeper.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.organization.Acme;
import org.goalkeeper.organization.Role;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.submission.Goals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class WaiverTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Api api;

    @Autowired
    private ApplicationContext context;

    private Acme acme;
    private Api lead;
    private Api coach;

    WaiverTest(Api api) {
        this.api = api;
    }

    @BeforeEach
    void submitGoalsThatFail() {
        acme = Acme.in(context, api);
        lead = acme.as(Role.LEAD);
        coach = acme.as(Role.COACH);
        coach.put(
                        acme.path("/cycles/2027-Q1"),
                        "{\"startDate\": \"2027-01-01\", \"endDate\": \"2027-03-31\", \"teams\": [\"marketing\"]}")
                .expect(200);
        submit(Goals.failing(acme.id(), "marketing"), null).expect(200);
    }

    private Answer submit(String goals, String etag) {
        Api yaml = lead.sending("application/yaml");
        return (etag == null ? yaml : yaml.with("If-Match", etag))
                .put(acme.path("/cycles/2027-Q1/submissions/marketing"), goals);
    }

    private Answer request(LocalDate expires) {
        return lead.post(acme.path("/waivers"), """
                {"cycle": "2027-Q1", "team": "marketing", "rule": "key-result/timeframe", "reason": "set with the partner",
                 "subject": {"type": "keyResult", "id": "marketing-1-kr1"}, "expires": "%s"}""".formatted(expires));
    }

    private Answer approved() {
        Answer waiver = request(TODAY.plusDays(30)).expect(201);
        coach.post(waiver.location() + "/approve").expect(200);
        return waiver;
    }

    private void awaitGate(String gate) {
        await().untilAsserted(() -> {
            Answer now = lead.get(acme.path("/cycles/2027-Q1/submissions/marketing"));
            assertThat(now.text("/stale")).isEqualTo("false");
            assertThat(now.text("/evaluation/gate")).isEqualTo(gate);
        });
    }

    @Test
    void letsTheFindingStandMarkedOnceSomebodyElseApproves() {
        Answer waiver = request(TODAY.plusDays(30)).expect(201);
        assertThat(waiver.text("/state")).isEqualTo("requested");
        awaitGate("failed");

        coach.post(waiver.location() + "/approve").expect(200);

        awaitGate("passed");
        Answer now = lead.get(acme.path("/cycles/2027-Q1/submissions/marketing"));
        assertThat(now.text("/evaluation/waived")).isEqualTo("1");
        assertThat(now.json().at("/report/findings"))
                .anySatisfy(finding ->
                        assertThat(finding.at("/waiver/reason").asString()).isEqualTo("set with the partner"));
        coach.post(waiver.location() + "/approve").expectRefusal(Refusal.CONFLICT);
    }

    @Test
    void isVoidOnceTheGoalIsEdited() {
        Answer waiver = approved();
        awaitGate("passed");

        String edited = Goals.failing(acme.id(), "marketing").replace("from 4 to 10", "from 4 to ten");
        submit(edited, "\"1\"").expect(200);

        assertThat(lead.get(waiver.location()).text("/state")).isEqualTo("void");
        awaitGate("failed");
    }

    @Test
    void holdsStillWhenAnotherGoalIsEdited() {
        Answer waiver = approved();

        String edited = Goals.failing(acme.id(), "marketing").replace("from 5 to 20", "from five to 20");
        Answer now = submit(edited, "\"1\"").expect(200);

        assertThat(now.text("/evaluation/gate")).isEqualTo("passed");
        assertThat(lead.get(waiver.location()).text("/state")).isEqualTo("approved");
    }

    @Test
    void holdsForOneCycleAtMost() {
        request(TODAY.plusDays(90)).expect(201);
        request(TODAY.plusDays(91)).expectRefusal(Refusal.INVALID_INPUT);
        request(TODAY.minusDays(1)).expectRefusal(Refusal.INVALID_INPUT);
    }

    @Test
    void isTakenBackWithAReason() {
        Answer waiver = approved();
        awaitGate("passed");

        coach.post(waiver.location() + "/revoke", "{\"reason\": \"the partner left\"}")
                .expect(200);

        awaitGate("failed");
        assertThat(lead.get(waiver.location()).text("/decisionReason")).isEqualTo("the partner left");
    }

    @Test
    void isAskedForByADocumentThatAcceptsAFindingAndGrantsNothing() {
        String goals = Goals.failing(acme.id(), "marketing")
                .replace(
                        "unit: friends",
                        "unit: friends, accept: [{ rule: key-result/timeframe, reason: it is open, until: 2099-01-01 }]");

        Answer now = submit(goals, "\"1\"").expect(200);

        assertThat(now.text("/evaluation/gate")).isEqualTo("failed");
        Answer waivers = coach.get(acme.path("/waivers?decision=requested")).expect(200);
        assertThat(waivers.text("/items/0/reason")).isEqualTo("it is open");
        assertThat(waivers.text("/items/0/expires"))
                .isEqualTo(TODAY.plusDays(90).toString());
        coach.post(acme.path("/waivers/" + waivers.text("/items/0/id") + "/approve"))
                .expect(200);
        awaitGate("passed");
    }
}
