package org.goalkeeper.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.organization.Acme;
import org.goalkeeper.organization.Role;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.goalkeeper.service.http.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class KpisTest {

    private static final String MQL = """
            { "name": "Marketing qualified leads", "team": "marketing", "unit": "leads/month", "direction": "increase",
              "healthyRange": { "min": 80 }, "target": 120, "frequency": "weekly" }""";

    private final Api api;

    @Autowired
    private ApplicationContext context;

    private Acme acme;
    private Api lead;

    KpisTest(Api api) {
        this.api = api;
    }

    @BeforeEach
    void makeOrganization() {
        acme = Acme.in(context, api);
        lead = acme.as(Role.LEAD);
    }

    @Test
    void keepsWhatALeadSaysOfAKpi() {
        lead.put(acme.path("/kpis/mql"), MQL).expect(200);

        Answer kpi = acme.as(Role.COACH).get(acme.path("/kpis/mql")).expect(200);
        assertThat(kpi.text("/name")).isEqualTo("Marketing qualified leads");
        assertThat(kpi.text("/healthyRange/min")).isEqualTo("80");
        assertThat(kpi.text("/frequency")).isEqualTo("weekly");
        assertThat(kpi.text("/health")).isEqualTo("unknown");
    }

    @Test
    void changesAKpiOnlyForThoseWhoKnowItsVersion() {
        String etag = lead.put(acme.path("/kpis/mql"), MQL).etag();
        String renamed = MQL.replace("Marketing qualified leads", "Leads");

        lead.put(acme.path("/kpis/mql"), renamed).expectRefusal(Refusal.CONDITION_MISSING);
        lead.with("If-Match", etag).put(acme.path("/kpis/mql"), renamed).expect(200);
        lead.with("If-Match", etag).put(acme.path("/kpis/mql"), renamed).expectRefusal(Refusal.STALE);
        lead.with("If-Match", etag).delete(acme.path("/kpis/mql")).expectRefusal(Refusal.STALE);
    }

    @Test
    void tellsAllThatIsWrongWithADescriptionAndWhere() {
        Answer wrong = lead.sending("application/yaml")
                .put(acme.path("/kpis/mql"), """
                        name: Leads
                        team: marketing
                        direction: up
                        heathyRange: { min: 80 }
                        predictors: [visits]
                        """)
                .expectRefusal(Refusal.INVALID_INPUT);

        assertThat(wrong.text("/errors/0/location")).isEqualTo("kpi.yaml:3:12");
        assertThat(wrong.text("/errors/1/message")).contains("did you mean `healthyRange`");
        assertThat(wrong.text("/errors/2/message")).isEqualTo("no KPI has the id `visits`");
        assertThat(lead.put(acme.path("/kpis/mql"), "{\"name\": \"Leads\", \"team\": \"marketin\"}")
                        .expectRefusal(Refusal.INVALID_INPUT)
                        .text("/errors/0/message"))
                .isEqualTo("no team has the id `marketin`: did you mean `marketing`?");
        lead.put(acme.path("/kpis/mql"), "{\"name\": \"Leads\"}").expectRefusal(Refusal.INVALID_INPUT);
    }

    @Test
    void letsOnlyLeadsOfTheTeamChangeItsKpis() {
        String sales = MQL.replace("\"marketing\"", "\"sales\"");

        lead.put(acme.path("/kpis/mql"), sales).expectRefusal(Refusal.FORBIDDEN);
        acme.as(Role.HR).put(acme.path("/kpis/mql"), MQL).expectRefusal(Refusal.FORBIDDEN);
        acme.as(Role.ADMIN).put(acme.path("/kpis/mql"), MQL).expectRefusal(Refusal.FORBIDDEN);
    }

    @Test
    void hidesPrivateKpisFromThoseWhoMayNotSeeThem() {
        lead.put(acme.path("/kpis/pay"), MQL.replace("\"unit\"", "\"visibility\": \"private\", \"unit\""))
                .expect(200);
        lead.put(acme.path("/kpis/pay/readings/2026-09-14"), "{\"value\": 3}").expect(200);

        acme.as(Role.COACH).get(acme.path("/kpis/pay")).expectRefusal(Refusal.NOT_FOUND);
        acme.as(Role.COACH).get(acme.path("/kpis/pay/readings")).expectRefusal(Refusal.NOT_FOUND);
        assertThat(acme.as(Role.COACH).get(acme.path("/kpis")).text("/total")).isEqualTo("0");
        acme.as(Role.HR).get(acme.path("/kpis/pay")).expect(200);
        assertThat(acme.as(Role.READER).get(acme.path("/kpis")).text("/total")).isEqualTo("1");
    }

    @Test
    void listsUnhealthyKpisFirstAPageAtATime() {
        for (String id : new String[] {"a", "b", "c"}) {
            lead.put(acme.path("/kpis/" + id), MQL).expect(200);
        }
        lead.put(acme.path("/kpis/a/readings/2026-09-14"), "{\"value\": 90}").expect(200);
        lead.put(acme.path("/kpis/c/readings/2026-09-14"), "{\"value\": 79.9}").expect(200);

        Answer first = lead.get(acme.path("/kpis?pageSize=2")).expect(200);
        Answer second = lead.get(acme.path("/kpis?pageSize=2&pageToken=" + first.text("/nextPageToken")));
        assertThat(first.text("/items/0/id")).isEqualTo("c");
        assertThat(first.text("/items/0/latest/value")).isEqualTo("79.9");
        assertThat(first.text("/items/1/id")).isEqualTo("b");
        assertThat(second.text("/items/0/id")).isEqualTo("a");
        assertThat(lead.get(acme.path("/kpis?health=unhealthy")).text("/total")).isEqualTo("1");
        assertThat(lead.get(acme.path("/kpis?team=sales")).text("/total")).isEqualTo("0");
    }

    @Test
    void forgetsTheReadingsOfAKpiThatWasRemovedWhenOneOfItsIdIsMadeAgain() {
        String etag = lead.put(acme.path("/kpis/mql"), MQL).etag();
        lead.put(acme.path("/kpis/mql/readings/2026-09-14"), "{\"value\": 90}").expect(200);
        etag = lead.get(acme.path("/kpis/mql")).etag();
        lead.with("If-Match", etag).delete(acme.path("/kpis/mql")).expect(204);

        lead.get(acme.path("/kpis/mql")).expectRefusal(Refusal.NOT_FOUND);
        lead.put(acme.path("/kpis/mql"), MQL).expect(200);
        assertThat(lead.get(acme.path("/kpis/mql/readings")).text("/total")).isEqualTo("0");
    }
}
