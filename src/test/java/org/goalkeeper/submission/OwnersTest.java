package org.goalkeeper.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.organization.Acme;
import org.goalkeeper.organization.Role;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@DatabaseTest
class OwnersTest {

    private final Acme acme;
    private final Api lead;
    private final String submission;
    private final JdbcClient database;

    OwnersTest(Api api, @Autowired ApplicationContext context) {
        acme = Acme.in(context, api);
        lead = acme.as(Role.LEAD).sending("application/yaml");
        submission = acme.path("/cycles/2027-Q1/submissions/marketing");
        database = context.getBean(JdbcClient.class);
    }

    @BeforeEach
    void planACycle() {
        acme.as(Role.COACH)
                .put(
                        acme.path("/cycles/2027-Q1"),
                        "{\"startDate\": \"2027-01-01\", \"endDate\": \"2027-03-31\", \"teams\": [\"marketing\"]}")
                .expect(200);
    }

    private String goals() {
        return """
                goalSet: 1
                organization: %s
                objectives:
                  - { owner: jo@acme.example, id: m-1, team: marketing, title: Become the shop that friends recommend, keyResults: [
                      { owner: "Jo \\"the\\" Park", id: m-1-kr1, title: Friends from 4 to 10, baseline: 4, target: 10, unit: friends }] }
                """.formatted(acme.id());
    }

    @Test
    void areStoredByKeyOnlyAndShownAsTheyWereWritten() {
        lead.put(submission, goals()).expect(200);

        assertThat(stored()).contains("person:").doesNotContain("jo@acme").doesNotContain("Park");
        assertThat(lead.get(submission).text("/document")).isEqualTo(goals());
    }

    @Test
    void doNotMoveThePlacesOfFindings() {
        Answer answer = lead.put(submission, goals()).expect(200);

        assertThat(answer.json().at("/report/findings")).isNotEmpty();
        answer.json().at("/report/findings").forEach(this::assertPlaced);
        JsonNode sarif = lead.accepting("application/sarif+json")
                .get(acme.path("/evaluations/" + answer.text("/evaluation/id")))
                .expect(200)
                .json();
        JsonNode region = sarif.at("/runs/0/results/0/locations/0/physicalLocation/region");
        JsonNode first = answer.json().at("/report/findings/0/location");
        assertThat(region.at("/startColumn")).isEqualTo(first.at("/column"));
    }

    private void assertPlaced(JsonNode finding) {
        int line = finding.at("/location/line").asInt();
        int column = finding.at("/location/column").asInt();
        String place = goals().lines().toList().get(line - 1).substring(column - 1);
        String property = finding.at("/property").asString();
        assertThat(place).as(finding.toString()).matches("(?s)(\\{|goalSet|- |" + property + ":).*");
    }

    @Test
    void areGoneFromAllThatIsShownOnceErased() {
        Answer answer = lead.put(submission, goals()).expect(200);
        lead.with("If-Match", answer.etag())
                .put(submission, goals().replace("jo@acme.example", "sam@acme.example"))
                .expect(200);

        acme.as(Role.ADMIN)
                .post(acme.path("/erasures"), "{\"owners\": [\"jo@acme.example\", \"Jo \\\"the\\\" Park\"]}")
                .expect(200);

        assertThat(lead.get(submission + "/versions/1").text("/document"))
                .isEqualTo(goals().replace("jo@acme.example", "erased-person-1")
                        .replace("Jo \\\"the\\\" Park", "erased-person-1"));
        Answer changes = lead.get(submission + "/versions/2/changes").expect(200);
        assertThat(changes.text("/items/0/properties/0/before")).isEqualTo("erased-person-1");
        assertThat(changes.text("/items/0/properties/0/after")).isEqualTo("sam@acme.example");
        String replay = acme.path("/evaluations/" + answer.text("/evaluation/id") + "/replay");
        assertThat(lead.post(replay).expect(200).text("/same")).isEqualTo("true");
    }

    private String stored() {
        return database.sql("SELECT document FROM submission_version WHERE organization = :organization")
                .param("organization", acme.id())
                .query(String.class)
                .single();
    }
}
