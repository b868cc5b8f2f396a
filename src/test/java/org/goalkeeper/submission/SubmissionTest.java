package org.goalkeeper.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.organization.Acme;
import org.goalkeeper.organization.Role;
import org.goalkeeper.record.Verifier;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.goalkeeper.service.http.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class SubmissionTest {

    private final Api api;

    @Autowired
    private ApplicationContext context;

    private Acme acme;
    private Api lead;
    private Api coach;

    SubmissionTest(Api api) {
        this.api = api;
    }

    @BeforeEach
    void planACycle() {
        acme = Acme.in(context, api);
        String member = acme.path("/members/" + acme.person(Role.LEAD));
        acme.as(Role.ADMIN)
                .with("If-Match", "*")
                .put(member, "{\"role\": \"lead\", \"teams\": [\"marketing\", \"sales\"]}")
                .expect(200);
        lead = acme.as(Role.LEAD).sending("application/yaml");
        coach = acme.as(Role.COACH);
        coach.put(
                        cycle(""),
                        "{\"startDate\": \"2027-01-01\", \"endDate\": \"2027-03-31\", \"teams\": [\"marketing\", \"sales\"]}")
                .expect(200);
    }

    private String cycle(String below) {
        return acme.path("/cycles/2027-Q1" + below);
    }

    private Answer submit(String team, String goals) {
        return lead.put(cycle("/submissions/" + team), goals);
    }

    private Answer submitAgain(String team, String goals, String etag) {
        return lead.with("If-Match", etag).put(cycle("/submissions/" + team), goals);
    }

    @Test
    void judgesASubmissionAtOnceAndKeepsItAsItWasWritten() {
        String goals = Goals.failing(acme.id(), "marketing");

        Answer answer = submit("marketing", goals).expect(200);

        assertThat(answer.text("/evaluation/gate")).isEqualTo("failed");
        assertThat(answer.json().at("/report/findings"))
                .anySatisfy(
                        finding -> assertThat(finding.at("/rule").asString()).isEqualTo("key-result/timeframe"));
        assertThat(lead.get(cycle("/submissions/marketing")).text("/document")).isEqualTo(goals);
    }

    @Test
    void keepsEveryVersionAndRefusesToOverwriteOneUnseen() {
        String etag = submit("marketing", Goals.failing(acme.id(), "marketing")).etag();

        submit("marketing", Goals.passing(acme.id(), "marketing")).expectRefusal(Refusal.CONDITION_MISSING);
        submitAgain("marketing", Goals.passing(acme.id(), "marketing"), etag).expect(200);
        submitAgain("marketing", Goals.passing(acme.id(), "marketing"), etag).expectRefusal(Refusal.STALE);

        assertThat(lead.get(cycle("/submissions/marketing/versions")).text("/total"))
                .isEqualTo("2");
        assertThat(lead.get(cycle("/submissions/marketing/versions/1")).text("/evaluation/gate"))
                .isEqualTo("failed");
        assertThat(lead.get(cycle("/submissions/marketing/versions/2")).text("/evaluation/gate"))
                .isEqualTo("passed");
        lead.get(cycle("/submissions/marketing/versions/3")).expectRefusal(Refusal.NOT_FOUND);
    }

    @Test
    void refusesGoalsThatBelongElsewhereWithTheirPlaces() {
        Answer answer = submit("marketing", Goals.passing("other", "sales")).expectRefusal(Refusal.INVALID_INPUT);

        assertThat(answer.text("/errors/0/location")).isEqualTo("marketing.yaml:2:1");
        assertThat(answer.text("/errors/0/message")).contains("expected `organization: " + acme.id() + "`");
        assertThat(answer.text("/errors/1/location")).isEqualTo("marketing.yaml:6:5");
        assertThat(answer.text("/errors/1/message")).contains("`sales` is neither `marketing`");
    }

    @Test
    void judgesBesideTheGoalsOfOtherTeams() {
        String marketing =
                Goals.passing(acme.id(), "marketing").replace("    owner", "    alignsTo: sales-1\n    owner");
        Answer alone = submit("marketing", marketing);
        assertThat(alone.text("/evaluation/gate")).isEqualTo("failed");

        submit("sales", Goals.passing(acme.id(), "sales")).expect(200);

        await().untilAsserted(() -> {
            Answer now = lead.get(cycle("/submissions/marketing"));
            assertThat(now.text("/stale")).isEqualTo("false");
            assertThat(now.text("/evaluation/gate")).isEqualTo("passed");
        });
    }

    @Test
    void opensOnlyWhenEveryTeamPassesAndSaysWhatBlocks() {
        String planned = coach.get(cycle("")).etag();
        String etag = submit("marketing", Goals.failing(acme.id(), "marketing")).etag();

        Answer blocked = coach.with("If-Match", planned).post(cycle("/open")).expectRefusal(Refusal.CONFLICT);
        assertThat(blocked.text("/errors/0/location")).isEqualTo("submissions/marketing");
        assertThat(blocked.text("/errors/1/message")).isEqualTo("`sales` has not submitted goals");

        submitAgain("marketing", Goals.passing(acme.id(), "marketing"), etag).expect(200);
        submit("sales", Goals.passing(acme.id(), "sales")).expect(200);
        Answer open = coach.with("If-Match", planned).post(cycle("/open")).expect(200);
        assertThat(open.text("/phase")).isEqualTo("open");
        assertThat(lead.get(cycle("/submissions/marketing")).text("/agreed")).isEqualTo("2");
        coach.with("If-Match", open.etag()).post(cycle("/open")).expectRefusal(Refusal.CONFLICT);
    }

    @Test
    void comparesWithTheAgreedVersionOnceOpenAndScoresWhenClosed() {
        String marketing = Goals.passing(acme.id(), "marketing");
        submit("marketing", marketing).expect(200);
        submit("sales", Goals.passing(acme.id(), "sales")).expect(200);
        String open =
                coach.with("If-Match", "*").post(cycle("/open")).expect(200).etag();

        Answer moved = submitAgain("marketing", marketing.replace("target: 10", "target: 7, current: 7"), "\"1\"")
                .expect(200);
        assertThat(moved.json().at("/report/findings"))
                .anySatisfy(
                        finding -> assertThat(finding.at("/rule").asString()).isEqualTo("key-result/adjusted"));
        assertThat(moved.text("/report/stage")).isEqualTo("active");

        Answer closed = coach.with("If-Match", open).post(cycle("/close")).expect(200);
        assertThat(closed.json().at("/scores/0/score").decimalValue()).isEqualByComparingTo("1");
        submitAgain("marketing", marketing, "\"2\"").expectRefusal(Refusal.CONFLICT);
    }

    @Test
    void doesAnEvaluationAgainWithTheSameBytesAfterEverythingAroundItChanged() {
        submit("sales", Goals.passing(acme.id(), "sales")).expect(200);
        Answer first =
                submit("marketing", Goals.failing(acme.id(), "marketing")).expect(200);
        String evaluation = acme.path("/evaluations/" + first.text("/evaluation/id"));
        Answer certificate = lead.get(evaluation + "/certificate").expect(200);

        submitAgain("sales", Goals.failing(acme.id(), "sales"), "\"1\"").expect(200);
        submitAgain("marketing", Goals.passing(acme.id(), "marketing"), "\"1\"").expect(200);
        coach.sending("application/yaml")
                .with("If-Match", "\"1\"")
                .put(acme.path("/rule-set"), "ruleSet: 1\nname: acme\nextends: google\n")
                .expect(200);

        Answer replay = lead.post(evaluation + "/replay").expect(200);
        assertThat(replay.text("/same")).isEqualTo("true");
        assertThat(replay.text("/actual")).isEqualTo(certificate.text("/result"));
        assertThat(lead.accepting("application/sarif+json")
                        .get(evaluation)
                        .expect(200)
                        .text("/version"))
                .isEqualTo("2.1.0");
    }

    @Test
    void judgesAgainByAnotherRuleSetAndKeepsTheRecordWhole() {
        submit("marketing", Goals.failing(acme.id(), "marketing")).expect(200);

        coach.sending("application/yaml")
                .with("If-Match", "\"1\"")
                .put(
                        acme.path("/rule-set"),
                        "ruleSet: 1\nname: acme\nextends: balanced\nrules: { key-result/timeframe: off }\n")
                .expect(200);

        await().untilAsserted(() -> assertThat(
                        lead.get(cycle("/submissions/marketing")).text("/evaluation/gate"))
                .isEqualTo("passed"));
        assertThat(context.getBean(Verifier.class).verify(acme.id()).intact()).isTrue();
    }

    @Test
    void tellsGoalByGoalWhatAVersionChanged() {
        submit("marketing", Goals.failing(acme.id(), "marketing")).expect(200);
        submitAgain("marketing", Goals.passing(acme.id(), "marketing"), "\"1\"").expect(200);

        Answer changes =
                lead.get(cycle("/submissions/marketing/versions/2/changes")).expect(200);

        assertThat(changes.json().at("/items")).hasSize(1);
        assertThat(changes.text("/items/0/id")).isEqualTo("marketing-1-kr1");
        assertThat(changes.text("/items/0/properties/0/name")).isEqualTo("dueDate");
        assertThat(changes.text("/items/0/properties/0/after")).isEqualTo("2027-03-31");
        assertThat(lead.get(cycle("/submissions/marketing/versions/1/changes"))
                        .json()
                        .at("/items"))
                .hasSize(3);
    }

    @Test
    void appliesFixesAsANewVersionThatKeepsComments() {
        submit("marketing", Goals.failing(acme.id(), "marketing")).expect(200);

        Answer fixed = acme.as(Role.LEAD)
                .with("If-Match", "\"1\"")
                .post(cycle("/submissions/marketing/fixes"), "{}")
                .expect(200);

        assertThat(fixed.text("/version/origin")).isEqualTo("fixed");
        assertThat(fixed.text("/evaluation/gate")).isEqualTo("passed");
        assertThat(fixed.text("/document")).contains("dueDate: 2027-03-31", "# not that of the others");
        acme.as(Role.LEAD)
                .with("If-Match", "\"2\"")
                .post(cycle("/submissions/marketing/fixes"), "{}")
                .expectRefusal(Refusal.CONFLICT);
    }

    @Test
    void keepsPrivateGoalsFromThoseWhoMayNotSeeThem() {
        String goals = Goals.failing(acme.id(), "sales")
                .replace("    team: sales", "    visibility: private\n    team: sales");
        Answer whole = submit("sales", goals).expect(200);
        assertThat(whole.text()).contains("friends of sales");

        for (Role role : new Role[] {Role.READER, Role.COACH, Role.ADMIN}) {
            Api other = acme.as(role);
            String seen = other.get(cycle("/submissions/sales")).expect(200).text()
                    + other.get(cycle("/submissions/sales/versions/1"))
                            .expect(200)
                            .text()
                    + other.get(cycle("/submissions/sales/versions/1/changes"))
                            .expect(200)
                            .text()
                    + other.get(acme.path("/evaluations/" + whole.text("/evaluation/id")))
                            .expect(200)
                            .text()
                    + other.accepting("text/html")
                            .get(acme.path("/evaluations/" + whole.text("/evaluation/id")))
                            .expect(200)
                            .text();
            assertThat(seen).doesNotContain("riends of sales", "sales-1");
        }
        assertThat(acme.as(Role.HR).get(cycle("/submissions/sales")).text()).contains("friends of sales");
    }

    @Test
    void loadsACycleThatIsOver() {
        coach.put(
                        acme.path("/cycles/2026-Q4"),
                        "{\"startDate\": \"2026-10-01\", \"endDate\": \"2026-12-31\", \"teams\": [\"sales\"],"
                                + " \"scores\": [{\"team\": \"sales\", \"score\": 0.95}]}")
                .expect(200);

        assertThat(coach.get(acme.path("/cycles/2026-Q4")).text("/phase")).isEqualTo("closed");
    }
}
