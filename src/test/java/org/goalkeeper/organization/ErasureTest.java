package org.goalkeeper.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.goalkeeper.account.Accounts;
import org.goalkeeper.account.Person;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.record.Verifier;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.goalkeeper.service.http.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class ErasureTest {

    private final Api api;
    private final ApplicationContext context;
    private final Acme acme;

    ErasureTest(Api api, @Autowired ApplicationContext context) {
        this.api = api;
        this.context = context;
        this.acme = Acme.in(context, api);
    }

    @Test
    void forgetsAMemberAndKeepsWhatTheMemberDid() {
        String lead = acme.person(Role.LEAD);
        Answer token = acme.as(Role.LEAD)
                .post(acme.path("/tokens"), "{\"name\": \"build server\", \"rights\": [\"read\"]}")
                .expect(201);

        Answer erased = erase("{\"person\": \"" + lead + "\"}").expect(200);

        assertThat(erased.text("/name")).isEqualTo("erased-person-1");
        assertThat(erased.text("/account")).isEqualTo("true");
        Person person = context.getBean(Accounts.class).get(lead);
        assertThat(person.email()).isNull();
        assertThat(person.name()).isEqualTo("erased person");
        assertThat(person.erasedAt()).isNotNull();
        acme.as(Role.LEAD).get("/v1/me").expectRefusal(Refusal.UNAUTHORIZED);
        api.as(token.text("/secret")).get(acme.path("")).expectRefusal(Refusal.UNAUTHORIZED);
        Answer record = acme.as(Role.HR).get(acme.path("/record?actor=" + lead)).expect(200);
        assertThat(record.text("/items/0/action")).isEqualTo("token.made");
        assertThat(record.text("/items/0/actor/name")).isEqualTo("erased-person-1");
        assertThat(context.getBean(Verifier.class).verify(acme.id()).intact()).isTrue();
    }

    @Test
    void leavesTheAccountOfWhoeverBelongsElsewhere() {
        Acme other = Acme.in(context, api);
        String lead = acme.person(Role.LEAD);
        String email = context.getBean(Accounts.class).get(lead).email();
        other.as(Role.ADMIN)
                .post(
                        other.path("/members"),
                        "{\"email\": \"" + email + "\", \"name\": \"The lead\", \"role\": \"hr\"}")
                .expect(201);

        assertThat(erase("{\"person\": \"" + lead + "\"}").text("/account")).isEqualTo("false");

        assertThat(acme.as(Role.LEAD).get(other.path("/record?actor=" + lead)).status())
                .isEqualTo(200);
        acme.as(Role.LEAD).get(acme.path("")).expectRefusal(Refusal.NOT_FOUND);
        String people = acme.as(Role.HR)
                .get(acme.path("/record?subject=members/" + lead))
                .json()
                .at("/people")
                .toString();
        assertThat(people).contains("erased-person-1").doesNotContain("The lead");
    }

    @Test
    void isForAdminsOfTheMembersOrganization() {
        Acme other = Acme.in(context, api);
        String body = "{\"person\": \"" + other.person(Role.LEAD) + "\"}";

        erase(body).expectRefusal(Refusal.NOT_FOUND);
        acme.as(Role.HR)
                .post(acme.path("/erasures"), "{\"person\": \"" + acme.person(Role.LEAD) + "\"}")
                .expectRefusal(Refusal.FORBIDDEN);
        erase("{\"person\": \"" + acme.person(Role.ADMIN) + "\"}").expectRefusal(Refusal.CONFLICT);
        erase("{}").expectRefusal(Refusal.INVALID_INPUT);
    }

    @Test
    void isDoneEverywhereByOperatorsOnly() {
        Acme other = Acme.in(context, api);
        String path = "/v1/people/" + acme.person(Role.READER) + "/erasure";

        acme.as(Role.HR).post(path).expectRefusal(Refusal.FORBIDDEN);
        other.as(Role.ADMIN).post(path).expect(204);

        acme.as(Role.READER).get("/v1/me").expectRefusal(Refusal.UNAUTHORIZED);
        assertThat(acme.as(Role.HR)
                        .get(acme.path("/record?action=person.erased"))
                        .text("/items/0/details/as"))
                .isEqualTo("erased-person-1");
        other.as(Role.ADMIN)
                .post("/v1/people/" + other.person(Role.ADMIN) + "/erasure")
                .expectRefusal(Refusal.CONFLICT);
    }

    private Answer erase(String body) {
        return acme.as(Role.ADMIN).post(acme.path("/erasures"), body);
    }
}
