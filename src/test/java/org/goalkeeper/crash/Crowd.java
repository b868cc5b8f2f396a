package org.goalkeeper.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;

/** An organisation with many teams that all write at the same time. */
final class Crowd {

    static final String ORGANIZATION = "/v1/organizations/acme";
    static final String CYCLE = ORGANIZATION + "/cycles/2027-Q1";

    static final int TEAMS = 20;
    private static final int THREADS = 8;

    private final Api hr;
    private final List<CrowdedTeam> teams;
    private final int each;
    private final Semaphore acknowledged = new Semaphore(0);

    /**
     * Makes the organisation with a KPI of each team and a cycle.
     *
     * @param operator may make organisations
     * @param services those that the teams speak to, in turn
     * @param each how many submissions, and how many readings, it writes; a multiple of the number of teams, which is 20
     */
    Crowd(Api operator, List<Api> services, int each) {
        this.each = each;
        operator.post("/v1/organizations", "{\"id\": \"acme\", \"name\": \"Acme\"}")
                .expect(201);
        List<String> names =
                IntStream.rangeClosed(1, TEAMS).mapToObj(i -> "team-" + i).toList();
        String list = names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        names.forEach(name -> operator.put(
                        ORGANIZATION + "/teams/" + name, "{\"name\": \"" + name + "\", \"level\": \"team\"}")
                .expect(200));
        Api lead = member(operator, "lead", list);
        hr = member(operator, "hr", "");
        hr.put(CYCLE, "{\"startDate\": \"2027-01-01\", \"endDate\": \"2027-03-31\", \"teams\": [" + list + "]}")
                .expect(200);
        teams = names.stream()
                .map(name -> new CrowdedTeam(
                        name,
                        services.stream()
                                .map(service -> lead.speakingTo(service.address()))
                                .toList(),
                        each / TEAMS))
                .toList();
        teams.forEach(team -> lead.put(
                        team.kpi(),
                        "{\"name\": \"Churn of %1$s\", \"team\": \"%1$s\", \"unit\": \"%%\"}".formatted(team.name()))
                .expect(200));
    }

    private static Api member(Api operator, String role, String teams) {
        Answer added = operator.post(
                        ORGANIZATION + "/members",
                        "{\"email\": \"%1$s@acme.example\", \"name\": \"%1$s\", \"role\": \"%1$s\", \"teams\": [%2$s]}"
                                .formatted(role, teams))
                .expect(201);
        return signedIn(operator, added.text("/signInLink"));
    }

    /** Signs in by the secret of a link. */
    static Api signedIn(Api stranger, String link) {
        return stranger.as(stranger.post("/v1/sign-in", "{\"link\": \"" + link + "\"}")
                .expect(200)
                .text("/token"));
    }

    /** Lets all teams write, and does something else meanwhile. */
    void write(Meanwhile meanwhile) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<? extends Future<?>> writers = teams.stream()
                    .map(team -> threads.submit(() -> team.write(acknowledged::release)))
                    .toList();
            meanwhile.happen();
            for (Future<?> writer : writers) {
                writer.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** What happens while the teams write. */
    @FunctionalInterface
    interface Meanwhile {
        void happen() throws Exception;
    }

    /** Waits until so many more writes were acknowledged. */
    void awaitWrites(int count) throws InterruptedException {
        acknowledged.acquire(count);
    }

    /** Makes sure that each write is there once, that the record has it once, and that the record's chain is whole. */
    void expectAllOnce() {
        teams.forEach(CrowdedTeam::expectAllOnce);
        assertThat(recorded("submission.submitted")).isEqualTo(each);
        assertThat(recorded("reading.sent")).isEqualTo(each);
        assertThat(recorded("reading.corrected")).isZero();
        assertThat(hr.get(ORGANIZATION + "/record/verification").text("/intact"))
                .isEqualTo("true");
    }

    private int recorded(String action) {
        return Integer.parseInt(
                hr.get(ORGANIZATION + "/record?action=" + action).text("/total"));
    }

    /** Waits until all goals were judged beside the last ones of the others, and makes sure that they pass. */
    void expectAllJudged() {
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                hr.get(CYCLE + "/submissions").json().at("/items"))
                        .hasSize(TEAMS)
                        .allSatisfy(team -> {
                            assertThat(team.at("/stale").asBoolean()).isFalse();
                            assertThat(team.at("/evaluation/gate").asString()).isEqualTo("passed");
                        }));
    }
}
