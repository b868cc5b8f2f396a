package org.goalkeeper.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class IdempotencyTest {

    private static final String TOKEN = "{\"name\": \"build server\", \"rights\": [\"read\"]}";

    private final Api api;
    private final String key = UUID.randomUUID().toString();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    private Acme acme;
    private Api lead;

    IdempotencyTest(Api api) {
        this.api = api;
    }

    @BeforeEach
    void makeOrganization() {
        acme = Acme.in(context, api);
        lead = acme.as(Role.LEAD).with("Idempotency-Key", key);
    }

    @Test
    void answersTheSameAgainAndDoesItOnce() {
        Answer first = lead.post(acme.path("/tokens"), TOKEN).expect(201);
        Answer second = lead.post(acme.path("/tokens"), TOKEN).expect(201);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(lead.get(acme.path("/tokens")).text("/total")).isEqualTo("1");
    }

    @Test
    void refusesTheKeyForAnotherRequestOrToken() {
        Answer first = lead.post(acme.path("/tokens"), TOKEN).expect(201);

        lead.post(acme.path("/tokens"), TOKEN.replace("build", "other")).expectRefusal(Refusal.IDEMPOTENCY_KEY_REUSED);
        lead.as(first.text("/secret")).post(acme.path("/tokens"), TOKEN).expectRefusal(Refusal.IDEMPOTENCY_KEY_REUSED);
        acme.as(Role.COACH)
                .with("Idempotency-Key", key)
                .post(acme.path("/tokens"), TOKEN)
                .expect(201);
    }

    @Test
    void keepsNoRefusal() {
        String wrong = TOKEN.replace("read", "administer");
        lead.post(acme.path("/tokens"), wrong).expectRefusal(Refusal.FORBIDDEN);
        lead.post(acme.path("/tokens"), wrong).expectRefusal(Refusal.FORBIDDEN);

        lead.post(acme.path("/tokens"), TOKEN).expect(201);
    }

    @Test
    void showsNothingToWhoeverLeft() {
        Api admin = acme.as(Role.ADMIN);
        lead.post(acme.path("/tokens"), TOKEN).expect(201);
        String member = acme.path("/members/" + acme.person(Role.LEAD));
        admin.with("If-Match", admin.get(member).etag()).delete(member).expect(204);

        lead.post(acme.path("/tokens"), TOKEN).expectRefusal(Refusal.NOT_FOUND);
    }

    @Test
    void doesARequestOnceThatComesManyTimesAtOnce() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Answer>> requests = Collections.nCopies(24, () -> lead.post(acme.path("/tokens"), TOKEN));
            for (Future<Answer> future : callers.invokeAll(requests)) {
                assertThat(future.get().status()).as(future.get().toString()).isIn(201, 409);
            }
        } finally {
            callers.shutdownNow();
        }
        assertThat(lead.get(acme.path("/tokens")).text("/total")).isEqualTo("1");
    }

    @Test
    void waitsForWhoeverDoesItAndTakesOverWhenItDied() {
        lead.post(acme.path("/tokens"), TOKEN).expect(201);
        lend(Instant.now().plusSeconds(30));

        Answer refused = lead.post(acme.path("/tokens"), TOKEN).expectRefusal(Refusal.CONFLICT);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 30);

        lend(Instant.now().minusSeconds(1));
        lead.post(acme.path("/tokens"), TOKEN).expect(201);
        assertThat(lead.get(acme.path("/tokens")).text("/total")).isEqualTo("2");
    }

    /** As if a service had begun the request and not ended it. */
    private void lend(Instant until) {
        int changed = database.sql("UPDATE idempotency SET answer = NULL, expires_at = ? WHERE chosen = ?")
                .params(Timestamp.from(until), key)
                .update();
        assertThat(changed).isEqualTo(1);
    }

    @Test
    void undoesWhatSomebodyElseTookOver() {
        Keys keys = context.getBean(Keys.class);
        Key other = new Key(acme.id(), acme.person(Role.LEAD), key);
        Keys.Turn turn = keys.take(other, "a".repeat(64));
        lend(Instant.now().minusSeconds(1));
        keys.take(other, "a".repeat(64));

        assertThatThrownBy(() -> keys.complete(other, turn.holder(), new byte[0]))
                .hasMessageContaining("done by another");
    }

    @Test
    void keepsAnswersSealed() {
        String secret = lead.post(acme.path("/tokens"), TOKEN).expect(201).text("/secret");

        byte[] kept = database.sql("SELECT answer FROM idempotency WHERE chosen = ?")
                .param(key)
                .query((found, number) -> found.getBytes(1))
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(secret)
                .doesNotContain("secret");
    }
}
