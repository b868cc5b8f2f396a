package org.goalkeeper.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PassingTimeTest {

    private final Api api;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    private Acme acme;
    private String evaluation;

    PassingTimeTest(Api api) {
        this.api = api;
    }

    @BeforeEach
    void submitGoals() {
        acme = Acme.in(context, api);
        acme.as(Role.COACH)
                .put(
                        cycle(""),
                        "{\"startDate\": \"2027-01-01\", \"endDate\": \"2027-03-31\", \"teams\": [\"marketing\"]}")
                .expect(200);
        evaluation = acme.as(Role.LEAD)
                .sending("application/yaml")
                .put(cycle("/submissions/marketing"), Goals.passing(acme.id(), "marketing"))
                .expect(200)
                .text("/evaluation/id");
    }

    private String cycle(String below) {
        return acme.path("/cycles/2027-Q1" + below);
    }

    private Answer submission() {
        return acme.as(Role.LEAD).get(cycle("/submissions/marketing"));
    }

    /** Makes the evaluation one of yesterday. */
    private void makeOlder(String found, String before) {
        LocalDate yesterday =
                LocalDate.parse(submission().text("/evaluation/asOf")).minusDays(1);
        String report = database.sql("SELECT report FROM evaluation WHERE id = :id")
                .param("id", evaluation)
                .query(String.class)
                .single();
        database.sql("UPDATE evaluation SET as_of = :day, report = :report WHERE id = :id")
                .param("day", yesterday)
                .param(
                        "report",
                        report.replace(yesterday.plusDays(1).toString(), yesterday.toString())
                                .replace(found, before))
                .param("id", evaluation)
                .update();
    }

    private void beginDay() {
        context.getBean(Daybreak.class).begin();
        await().untilAsserted(() -> assertThat(submission().text("/stale")).isEqualTo("false"));
    }

    @Test
    void judgesAgainWhenADayBegins() {
        makeOlder("\"gate\": \"passed\"", "\"gate\": \"failed\"");

        beginDay();

        assertThat(submission().text("/evaluation/id")).isNotEqualTo(evaluation);
        assertThat(submission().text("/evaluation/asOf"))
                .isEqualTo(submission().text("/report/asOf"))
                .isNotEqualTo(acme.as(Role.HR)
                        .get(acme.path("/evaluations/" + evaluation))
                        .text("/asOf"));
    }

    @Test
    void keepsAnEvaluationInWhichOnlyTheDayWouldBeAnother() {
        makeOlder("", "");

        beginDay();

        assertThat(submission().text("/evaluation/id")).isEqualTo(evaluation);
    }

    @Test
    void removesTheGoalsOfCyclesThatAreLongOverAndKeepsTheirScores() {
        Api coach = acme.as(Role.COACH);
        coach.with("If-Match", "*").post(cycle("/open")).expect(200);
        String scored = Goals.passing(acme.id(), "marketing").replace("target: 10", "target: 10, current: 7");
        acme.as(Role.LEAD)
                .sending("application/yaml")
                .with("If-Match", "\"1\"")
                .put(cycle("/submissions/marketing"), scored)
                .expect(200);
        GoalRetention retention = context.getBean(GoalRetention.class);
        retention.remove(LocalDate.of(2030, 1, 1));
        submission().expect(200);
        coach.with("If-Match", "*").post(cycle("/close")).expect(200);
        retention.remove(LocalDate.of(2027, 3, 31));
        submission().expect(200);

        retention.remove(LocalDate.of(2027, 4, 1));

        submission().expectRefusal(Refusal.NOT_FOUND);
        coach.get(acme.path("/evaluations/" + evaluation)).expectRefusal(Refusal.NOT_FOUND);
        assertThat(coach.get(cycle("")).text("/scores/0/team")).isEqualTo("marketing");
        assertThat(context.getBean(Verifier.class).verify(acme.id()).intact()).isTrue();
    }
}
