package org.goalkeeper.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.organization.Acme;
import org.goalkeeper.organization.Role;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.goalkeeper.service.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class RecordTest {

    private final Acme acme;
    private final Api hr;

    RecordTest(Api api, @Autowired ApplicationContext context) {
        this.acme = Acme.in(context, api);
        this.hr = acme.as(Role.HR);
    }

    @Test
    void showsTheNewestFirstWithTheNamesOfPeople() {
        Answer record = hr.get(acme.path("/record?pageSize=2")).expect(200);

        assertThat(record.text("/items/0/action")).isEqualTo("member.added");
        assertThat(record.text("/items/0/actor/name")).isEqualTo("Ada Admin");
        assertThat(record.text("/items/0/details/role")).isEqualTo("coach");
        assertThat(record.json().at("/people"))
                .anySatisfy(person -> assertThat(person.at("/name").asString()).isEqualTo("The coach"));
        Answer next = hr.get(acme.path("/record?pageSize=2&pageToken=" + record.text("/nextPageToken")));
        assertThat(next.json().at("/items/0/position").asLong())
                .isEqualTo(record.json().at("/items/1/position").asLong() - 1);
    }

    @Test
    void filters() {
        assertThat(total("action=team.added")).isEqualTo(total("subject=teams/"));
        assertThat(total("actor=" + acme.person(Role.HR))).isZero();
        assertThat(total("actor=" + acme.person(Role.ADMIN))).isEqualTo(total("from=2020-01-01T00:00:00Z"));
        assertThat(total("to=2020-01-01T00:00:00Z")).isZero();
        assertThat(total("subject=members/" + acme.person(Role.LEAD))).isEqualTo(1);
    }

    private long total(String query) {
        return hr.get(acme.path("/record?" + query))
                .expect(200)
                .json()
                .at("/total")
                .asLong();
    }

    @Test
    void exportsEverythingAsCsv() {
        Answer csv = acme.as(Role.ADMIN).get(acme.path("/record/export")).expect(200);

        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text().lines().skip(1))
                .hasSize((int) total(""))
                .allSatisfy(line -> assertThat(line).contains("Ada Admin"));
    }

    @Test
    void verifiesTheRecordAgainstAHeadThatWasKept() {
        Answer found = hr.get(acme.path("/record/verification")).expect(200);
        String end = found.text("/end");

        assertThat(found.text("/intact")).isEqualTo("true");
        assertThat(hr.get(acme.path("/record/verification?expect=" + end)).text("/intact"))
                .isEqualTo("true");
        String other = end.substring(0, end.indexOf(':')) + ":" + "0".repeat(64);
        assertThat(hr.get(acme.path("/record/verification?expect=" + other)).text("/fault/kind"))
                .isEqualTo("unexpected");
    }

    @ParameterizedTest
    @EnumSource(names = {"READER", "LEAD", "COACH"})
    void isClosedToMembersWithoutTheRight(Role role) {
        for (String path : new String[] {"/record", "/record/export", "/record/verification"}) {
            acme.as(role).get(acme.path(path)).expectRefusal(Refusal.FORBIDDEN);
        }
    }
}
