package org.goalkeeper.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.organization.Acme;
import org.goalkeeper.organization.Role;
import org.goalkeeper.record.Verifier;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.submission.Goals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class PromotionsTest {

    private static final String CHURN =
            "{\"name\": \"Churn\", \"team\": \"marketing\", \"unit\": \"%\", \"healthyRange\": {\"max\": 5}}";

    private final Api api;

    @Autowired
    private ApplicationContext context;

    private Acme acme;
    private Api lead;

    PromotionsTest(Api api) {
        this.api = api;
    }

    @BeforeEach
    void makeKpi() {
        acme = Acme.in(context, api);
        lead = acme.as(Role.LEAD);
        acme.as(Role.COACH)
                .put(
                        acme.path("/cycles/2027-Q1"),
                        "{\"startDate\": \"2027-01-01\", \"endDate\": \"2027-03-31\", \"teams\": [\"marketing\"]}")
                .expect(200);
        lead.put(acme.path("/kpis/churn"), CHURN).expect(200);
    }

    @AfterEach
    void verifyRecord() {
        assertThat(context.getBean(Verifier.class).verify(acme.id()).intact()).isTrue();
    }

    private void read(String day, String value) {
        lead.put(acme.path("/kpis/churn/readings/" + day), "{\"value\": " + value + "}")
                .expect(200);
    }

    private Answer promotions(String state) {
        return lead.get(acme.path("/promotions?state=" + state)).expect(200);
    }

    private Answer dismiss() {
        return lead.post(acme.path("/promotions/1/dismiss"), "{\"reason\": \"a seasonal dip\"}");
    }

    private String submitGoals() {
        return lead.sending("application/yaml")
                .put(acme.path("/cycles/2027-Q1/submissions/marketing"), Goals.passing(acme.id(), "marketing"))
                .expect(200)
                .etag();
    }

    private Answer adopt(String objective, String etag) {
        return lead.with("If-Match", etag)
                .post(
                        acme.path("/promotions/1/adopt"),
                        "{\"cycle\": \"2027-Q1\", \"objective\": \"" + objective + "\"}");
    }

    @Test
    void promotesAKpiWithItsFirstUnhealthyReading() {
        read("2026-09-07", "4");
        assertThat(promotions("pending").text("/total")).isEqualTo("0");
        read("2026-09-14", "7.2");

        Answer pending = promotions("pending");
        assertThat(pending.text("/total")).isEqualTo("1");
        assertThat(pending.text("/items/0/since")).isEqualTo("2026-09-14");
        assertThat(pending.text("/items/0/keyResults/0/title")).isEqualTo("Churn from 7.2 to 5 %");
        assertThat(pending.text("/items/0/keyResults/0/dueDate")).isEqualTo("2027-03-31");
    }

    @Test
    void keepsOnePromotionForARunThatGoesOn() {
        read("2026-09-14", "7.2");
        read("2026-09-21", "8");

        assertThat(promotions("pending").text("/total")).isEqualTo("1");
        assertThat(promotions("pending").text("/items/0/reading/value")).isEqualTo("8");
    }

    @Test
    void expiresAPromotionWhenTheKpiIsHealthyAgainAndMakesAnotherTheNextTime() {
        read("2026-09-14", "7.2");
        read("2026-09-21", "5");
        assertThat(promotions("expired").text("/total")).isEqualTo("1");
        assertThat(promotions("pending").text("/total")).isEqualTo("0");
        read("2026-09-28", "6");

        assertThat(promotions("pending").text("/items/0/id")).isEqualTo("2");
    }

    @Test
    void promotesNoRunAgainThatWasDismissed() {
        read("2026-09-14", "7.2");
        dismiss().expect(200);
        read("2026-09-21", "8");

        assertThat(promotions("pending").text("/total")).isEqualTo("0");
        assertThat(promotions("dismissed").text("/items/0/reason")).isEqualTo("a seasonal dip");
        dismiss().expectRefusal(Refusal.CONFLICT);
        read("2026-09-28", "5");
        read("2026-10-05", "6");
        assertThat(promotions("pending").text("/total")).isEqualTo("1");
    }

    @Test
    void followsTheRuleSetNotAnIdeaOfItsOwn() {
        acme.as(Role.COACH)
                .sending("application/yaml")
                .with("If-Match", "\"1\"")
                .put(
                        acme.path("/rule-set"),
                        "ruleSet: 1\nname: x\nextends: balanced\n"
                                + "rules: { kpi/unhealthy-promotion: { consecutive: 2 } }\n")
                .expect(200);

        read("2026-09-14", "7.2");
        assertThat(promotions("pending").text("/total")).isEqualTo("0");
        read("2026-09-21", "8");
        assertThat(promotions("pending").text("/items/0/since")).isEqualTo("2026-09-14");
    }

    @Test
    void adoptsAPromotionIntoTheGoalsOfTheTeamAndKeepsTheirComments() {
        read("2026-09-14", "7.2");
        String etag = submitGoals();

        Answer adopted = adopt("marketing-1", etag).expect(200);

        assertThat(adopted.text("/promotion/state")).isEqualTo("adopted");
        assertThat(adopted.text("/version")).isEqualTo("2");
        Answer goals = lead.get(acme.path("/cycles/2027-Q1/submissions/marketing"));
        assertThat(goals.etag()).isEqualTo(adopted.etag());
        assertThat(goals.text("/document"))
                .contains("# not that of the others")
                .contains("kpi: churn")
                .contains("Churn from 7.2 to 5 %");
        read("2026-09-21", "8");
        assertThat(promotions("pending").text("/total")).isEqualTo("0");
    }

    @Test
    void endsAPromotionWithTheGoalsThatNameTheKpiAndMakesItAgainWithoutThem() {
        read("2026-09-14", "7.2");
        String goals = Goals.passing(acme.id(), "marketing");
        Api author = lead.sending("application/yaml");
        String submission = acme.path("/cycles/2027-Q1/submissions/marketing");
        String first = author.put(submission, goals.replace("unit: orders", "unit: orders, kpi: churn"))
                .expect(200)
                .etag();
        assertThat(promotions("expired").text("/total")).isEqualTo("1");

        author.with("If-Match", first).put(submission, goals).expect(200);

        assertThat(promotions("pending").text("/total")).isEqualTo("1");
    }

    @Test
    void adoptsNothingIntoGoalsThatAreNotThereOrWereChanged() {
        read("2026-09-14", "7.2");
        adopt("marketing-1", "\"1\"").expectRefusal(Refusal.CONFLICT);
        String etag = submitGoals();
        adopt("marketing-2", etag).expectRefusal(Refusal.CONFLICT);
        adopt("marketing-1", "\"7\"").expectRefusal(Refusal.STALE);

        assertThat(promotions("pending").text("/total")).isEqualTo("1");
        assertThat(lead.get(acme.path("/cycles/2027-Q1/submissions/marketing/versions"))
                        .text("/total"))
                .isEqualTo("1");
    }

    @Test
    void hidesPromotionsOfPrivateKpis() {
        read("2026-09-14", "7.2");
        Api coach = acme.as(Role.COACH);
        coach.get(acme.path("/promotions/1")).expect(200);
        String etag = lead.get(acme.path("/kpis/churn")).etag();
        lead.with("If-Match", etag)
                .put(acme.path("/kpis/churn"), CHURN.replace("\"unit\"", "\"visibility\": \"private\", \"unit\""))
                .expect(200);

        coach.get(acme.path("/promotions/1")).expectRefusal(Refusal.NOT_FOUND);
        assertThat(coach.get(acme.path("/promotions")).text("/total")).isEqualTo("0");
        acme.as(Role.HR).get(acme.path("/promotions/1")).expect(200);
        acme.as(Role.READER)
                .post(acme.path("/promotions/1/dismiss"), "{\"reason\": \"x\"}")
                .expectRefusal(Refusal.FORBIDDEN);
    }

    @Test
    void letsSubmittedGoalsNameTheKpisOfTheOrganization() {
        String goals = Goals.passing(acme.id(), "marketing").replace("unit: orders", "unit: orders, kpi: churn");
        Answer known = lead.sending("application/yaml")
                .put(acme.path("/cycles/2027-Q1/submissions/marketing"), goals)
                .expect(200);

        assertThat(known.json().at("/report/findings"))
                .noneSatisfy(
                        finding -> assertThat(finding.at("/rule").asString()).isEqualTo("key-result/kpi-exists"));
    }
}
