package org.goalkeeper.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.goal.Reading;
import org.goalkeeper.organization.Acme;
import org.goalkeeper.organization.Role;
import org.goalkeeper.record.Verification;
import org.goalkeeper.record.Verifier;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.goalkeeper.service.http.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class ReadingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
    private static final String KPI =
            "{\"name\": \"Churn\", \"team\": \"marketing\", \"unit\": \"%\", \"healthyRange\": {\"max\": 5}}";

    private final Api api;

    @Autowired
    private ApplicationContext context;

    private Acme acme;
    private Api lead;

    ReadingsTest(Api api) {
        this.api = api;
    }

    @BeforeEach
    void makeKpi() {
        acme = Acme.in(context, api);
        lead = acme.as(Role.LEAD);
        lead.put(acme.path("/kpis/churn"), KPI).expect(200);
    }

    private Answer put(String day, String value) {
        return lead.put(acme.path("/kpis/churn/readings/" + day), "{\"value\": " + value + "}");
    }

    private long entries() {
        Verification proof = context.getBean(Verifier.class).verify(acme.id());
        assertThat(proof.intact()).isTrue();
        return proof.entries();
    }

    @Test
    void recordsAReadingOnceHoweverOftenItIsSent() {
        put("2026-09-14", "7.2").expect(200);
        long before = entries();
        put("2026-09-14", "7.20").expect(200);

        assertThat(entries()).isEqualTo(before);
        assertThat(lead.get(acme.path("/kpis/churn/readings")).text("/total")).isEqualTo("1");
    }

    @Test
    void keepsWhatWasCorrectedAsItStoodBefore() {
        put("2026-09-14", "7.2").expect(200);
        long before = entries();
        put("2026-09-14", "4.1").expect(200);

        Answer readings = lead.get(acme.path("/kpis/churn/readings"));
        assertThat(readings.text("/total")).isEqualTo("1");
        assertThat(readings.text("/items/0/value")).isEqualTo("4.1");
        assertThat(lead.get(acme.path("/kpis/churn")).text("/health")).isEqualTo("healthy");
        assertThat(readingsAt(before)).containsExactly(new Reading(DAY, new BigDecimal("7.2")));
        assertThat(readingsAt(before + 1)).containsExactly(new Reading(DAY, new BigDecimal("4.1")));
    }

    private List<Reading> readingsAt(long position) {
        return context.getBean(KpiGoals.class)
                .at(acme.id(), position)
                .get(0)
                .kpis()
                .get(0)
                .readings();
    }

    @Test
    void refusesReadingsThatCannotBe() {
        Answer wrong = put("2026-09-14", "\"7.2\"").expectRefusal(Refusal.INVALID_INPUT);

        assertThat(wrong.text("/errors/0/message")).contains("a number without quotes");
        put("2026-09-14", "1e999").expectRefusal(Refusal.INVALID_INPUT);
        put("2099-09-14", "1").expectRefusal(Refusal.INVALID_INPUT);
        put("2026-02-30", "1").expectRefusal(Refusal.INVALID_INPUT);
        acme.as(Role.READER)
                .put(acme.path("/kpis/churn/readings/2026-09-14"), "{\"value\": 1}")
                .expectRefusal(Refusal.FORBIDDEN);
        lead.put(acme.path("/kpis/none/readings/2026-09-14"), "{\"value\": 1}").expectRefusal(Refusal.NOT_FOUND);
    }

    @Test
    void takesATableOfReadingsAndSaysWhatBecameOfThem() {
        lead.put(acme.path("/kpis/nps"), KPI).expect(200);
        put("2026-09-07", "3").expect(200);
        put("2026-09-14", "4").expect(200);

        Answer taken = lead.sending("text/csv")
                .post(
                        acme.path("/readings"),
                        "Date;KPI;Value\n2026-09-07;churn;3\n2026-09-14;churn;7.2\n2026-09-14;nps;40\n")
                .expect(200);

        assertThat(taken.text("/unchanged")).isEqualTo("1");
        assertThat(taken.text("/corrected")).isEqualTo("1");
        assertThat(taken.text("/added")).isEqualTo("1");
        assertThat(lead.get(acme.path("/kpis/churn")).text("/health")).isEqualTo("unhealthy");
    }

    @Test
    void takesAllReadingsOfATableOrNone() {
        Answer wrong =
                lead.sending("text/csv").post(acme.path("/readings"), """
                        kpi,date,value
                        churn,2026-09-07,3
                        chrun,2026-09-14,4
                        churn,14.9.2026,4
                        churn,2026-09-21,many
                        """).expectRefusal(Refusal.INVALID_INPUT);

        assertThat(wrong.text("/errors/0/location")).isEqualTo("readings.csv:4:2");
        assertThat(wrong.text("/errors/1/location")).isEqualTo("readings.csv:5:3");
        Answer unknown = lead.sending("text/csv")
                .post(acme.path("/readings"), "kpi,date,value\nchurn,2026-09-07,3\nchrun,2026-09-14,4\n")
                .expectRefusal(Refusal.INVALID_INPUT);
        assertThat(unknown.text("/errors/0/message")).isEqualTo("no KPI has the id `chrun`: did you mean `churn`?");
        assertThat(unknown.text("/errors/0/location")).isEqualTo("readings.csv:3:1");
        assertThat(lead.get(acme.path("/kpis/churn/readings")).text("/total")).isEqualTo("0");
    }

    @Test
    void takesThousandsOfReadingsAtOnce() {
        StringBuilder sent = new StringBuilder("{\"readings\": [");
        for (int i = 0; i < 3000; i++) {
            sent.append(i == 0 ? "" : ",").append("{\"kpi\": \"churn\", \"date\": \"");
            sent.append(DAY.minusDays(i))
                    .append("\", \"value\": ")
                    .append(i % 9)
                    .append('}');
        }
        lead.post(acme.path("/readings"), sent.append("]}").toString()).expect(200);

        Answer first = lead.get(acme.path("/kpis/churn/readings?pageSize=500"));
        assertThat(first.text("/total")).isEqualTo("3000");
        assertThat(lead.get(acme.path("/kpis/churn/readings?pageSize=500&pageToken=" + first.text("/nextPageToken")))
                        .text("/items/0/date"))
                .isEqualTo(DAY.minusDays(2499).toString());
    }

    @Test
    void makesOneRowOfReadingsOfOneDayThatComeAtOnce() throws Exception {
        long before = entries();
        ExecutorService senders = Executors.newFixedThreadPool(8);
        try {
            List<Future<Answer>> answers = IntStream.range(0, 24)
                    .mapToObj(i -> senders.submit(() -> put("2026-09-14", "4.2")))
                    .toList();
            for (Future<Answer> answer : answers) {
                answer.get().expect(200);
            }
        } finally {
            senders.shutdown();
        }

        assertThat(entries()).isEqualTo(before + 1);
        assertThat(readingsAt(before + 1)).hasSize(1);
    }
}
