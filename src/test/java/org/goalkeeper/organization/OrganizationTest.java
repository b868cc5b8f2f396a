package org.goalkeeper.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.record.Verifier;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.goalkeeper.service.http.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class OrganizationTest {

    private final Api api;

    @Autowired
    private ApplicationContext context;

    private Acme acme;

    OrganizationTest(Api api) {
        this.api = api;
    }

    @BeforeEach
    void makeOrganization() {
        acme = Acme.in(context, api);
    }

    @Test
    void isNotThereForMembersOfAnother() {
        Acme other = Acme.in(context, api);

        acme.as(Role.HR).get(other.path("")).expectRefusal(Refusal.NOT_FOUND);
        acme.as(Role.HR).get(acme.path("")).expect(200);
        api.get(acme.path("")).expectRefusal(Refusal.UNAUTHORIZED);
    }

    @Test
    void refusesAChangeOfAVersionThatIsNotTheCurrentOne() {
        String team = acme.path("/teams/sales");
        String etag = acme.as(Role.ADMIN).get(team).etag();
        String sales = "{\"name\": \"Sales\", \"level\": \"team\", \"parent\": \"company\"}";

        acme.as(Role.ADMIN).put(team, sales).expectRefusal(Refusal.CONDITION_MISSING);
        acme.as(Role.ADMIN).with("If-Match", etag).put(team, sales).expect(200);
        acme.as(Role.ADMIN).with("If-Match", etag).put(team, sales).expectRefusal(Refusal.STALE);
    }

    @Test
    void keepsATeamFromStandingAboveItself() {
        Api admin = acme.as(Role.ADMIN);
        String etag = admin.get(acme.path("/teams/company")).etag();

        Answer answer = admin.with("If-Match", etag)
                .put(acme.path("/teams/company"), "{\"name\": \"A\", \"level\": \"company\", \"parent\": \"sales\"}")
                .expectRefusal(Refusal.INVALID_INPUT);

        assertThat(answer.text("/detail")).contains("`sales` stands below `company`");
    }

    @Test
    void keepsItsLastAdmin() {
        String admin = acme.path("/members/" + acme.person(Role.ADMIN));
        String etag = acme.as(Role.ADMIN).get(admin).etag();

        acme.as(Role.ADMIN).with("If-Match", etag).delete(admin).expectRefusal(Refusal.CONFLICT);
    }

    @Test
    void letsATokenDoNoMoreThanItCarries() {
        Answer made = acme.as(Role.LEAD)
                .post(acme.path("/tokens"), "{\"name\": \"build server\", \"rights\": [\"read\"]}")
                .expect(201);
        Api token = api.as(made.text("/secret"));

        token.get(acme.path("/teams")).expect(200);
        acme.as(Role.LEAD)
                .post(acme.path("/tokens"), "{\"name\": \"x\", \"rights\": [\"administer\"]}")
                .expectRefusal(Refusal.FORBIDDEN);
        acme.as(Role.LEAD).delete(made.location()).expect(204);
        token.get(acme.path("/teams")).expectRefusal(Refusal.UNAUTHORIZED);
    }

    @Test
    void givesTeamsAPageAtATime() {
        Answer first = acme.as(Role.READER).get(acme.path("/teams?pageSize=2")).expect(200);

        assertThat(first.json().at("/items")).hasSize(2);
        assertThat(first.text("/total")).isEqualTo("3");
        Answer second =
                acme.as(Role.READER).get(acme.path("/teams?pageSize=2&pageToken=" + first.text("/nextPageToken")));
        assertThat(second.json().at("/items")).hasSize(1);
        assertThat(second.json().has("nextPageToken")).isFalse();
    }

    @Test
    void activatesARuleSetAsANewVersionAndRefusesOneThatIsWrong() {
        Api coach = acme.as(Role.COACH).sending("application/yaml");
        Answer first = coach.get(acme.path("/rule-set")).expect(200);

        coach.with("If-Match", first.etag())
                .put(acme.path("/rule-set"), "ruleSet: 1\nname: acme\nextends: google\n")
                .expect(200);
        assertThat(coach.get(acme.path("/rule-set")).text("/number")).isEqualTo("2");
        assertThat(coach.get(acme.path("/rule-set/versions/1")).text("/text")).isEqualTo(first.text("/text"));
        Answer wrong = coach.with("If-Match", "\"2\"")
                .put(acme.path("/rule-set"), "ruleSet: 1\nname: acme\nrules: { nope/rule: off }\n")
                .expectRefusal(Refusal.INVALID_INPUT);
        assertThat(wrong.text("/errors/0/location")).isEqualTo("rule-set.yaml:3:10");
    }

    @Test
    void keepsARecordOfAllThatVerifies() {
        assertThat(context.getBean(Verifier.class).verify(acme.id()))
                .satisfies(proof -> assertThat(proof.intact()).isTrue())
                .satisfies(proof -> assertThat(proof.entries()).isEqualTo(9));
    }
}
