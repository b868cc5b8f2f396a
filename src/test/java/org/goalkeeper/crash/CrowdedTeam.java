package org.goalkeeper.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.goalkeeper.submission.Goals;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A team that writes one thing after the other, each until it is told that it is kept. Where no answer comes, it does what any
 * careful program does: it sends a reading again, and looks whether its goals are there.
 *
 * @param name its id
 * @param services its lead at each of the services, which it speaks to in turn
 * @param rounds how often it submits, and how many readings it sends
 */
record CrowdedTeam(String name, List<Api> services, int rounds) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 1);

    /**
     * Submits, sends a reading, submits, and so on.
     *
     * @param acknowledged is run when a write is acknowledged
     */
    void write(Runnable acknowledged) {
        String etag = null;
        for (int round = 0; round < rounds; round++) {
            etag = submit(round, etag);
            acknowledged.run();
            send(round);
            acknowledged.run();
        }
    }

    private String submit(int round, @Nullable String etag) {
        Api service = service(round).sending("application/yaml");
        Api careful = etag == null ? service : service.with("If-Match", etag);
        Answer answer = answerTo(() -> careful.put(submission(), goals(round)));
        if (answer.status() == 412 || answer.status() == 428) {
            // An earlier attempt did it, though its answer was lost.
            answer = answerTo(() -> service.get(submission())).expect(200);
            assertThat(answer.text("/document")).isEqualTo(goals(round));
        }
        return answer.expect(200).etag();
    }

    private void send(int round) {
        Api service = service(round + 1);
        answerTo(() -> service.put(kpi() + "/readings/" + day(round), "{\"value\": " + round + "}"))
                .expect(200);
    }

    private Api service(int round) {
        return services.get(round % services.size());
    }

    private static Answer answerTo(Callable<Answer> request) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsMatching(failure -> failure instanceof UncheckedIOException)
                .until(request, answer -> answer.status() < 500);
    }

    /** Makes sure that each of its writes is there, and once. */
    void expectAllOnce() {
        Api lead = services.get(0);
        assertThat(lead.get(submission() + "/versions").text("/total")).isEqualTo(String.valueOf(rounds));
        for (int round = 0; round < rounds; round++) {
            assertThat(lead.get(submission() + "/versions/" + (round + 1)).text("/document"))
                    .isEqualTo(goals(round));
        }
        List<String> readings = new ArrayList<>();
        for (JsonNode reading :
                lead.get(kpi() + "/readings?pageSize=100").json().at("/items")) {
            readings.add(
                    reading.at("/date").asString() + " " + reading.at("/value").asInt());
        }
        assertThat(readings)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, rounds)
                        .mapToObj(round -> day(round) + " " + round)
                        .toList());
    }

    /** Path of its submission. */
    String submission() {
        return Crowd.CYCLE + "/submissions/" + name;
    }

    /** Path of its KPI. */
    String kpi() {
        return Crowd.ORGANIZATION + "/kpis/churn-" + name;
    }

    private String goals(int round) {
        // Each time the other gate; the last time it passes.
        boolean passes = (rounds - round) % 2 == 1;
        String goals = passes ? Goals.passing("acme", name) : Goals.failing("acme", name);
        return goals + "# as of round " + round + "\n";
    }

    private static LocalDate day(int round) {
        return FIRST_DAY.plusDays(round);
    }
}
