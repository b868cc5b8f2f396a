package org.goalkeeper.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.organization.Acme;
import org.goalkeeper.organization.Role;
import org.goalkeeper.record.Actors;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.goalkeeper.service.http.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class WebhooksTest {

    private final Api api;

    @Autowired
    private ApplicationContext context;

    private Acme acme;
    private Api admin;
    private Receiver receiver;

    WebhooksTest(Api api) {
        this.api = api;
    }

    @BeforeEach
    void makeOrganization() throws Exception {
        acme = Acme.in(context, api);
        admin = acme.as(Role.ADMIN);
        receiver = new Receiver(204);
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    private Answer add(String events) {
        return admin.post(acme.path("/webhooks"), "{\"url\": \"" + receiver.url() + "\", \"events\": [" + events + "]}")
                .expect(201);
    }

    private void happen(boolean committed) {
        context.getBean(RecordBook.class).change(acme.id(), Actors.GOALKEEPER, change -> {
            change.note("test.happened", "test", Map.of());
            context.getBean(Outbox.class).tell(acme.id(), EventType.CYCLE_OPENED, Map.of("cycle", "2026-Q4"), change);
            if (!committed) {
                throw new IllegalStateException("undone");
            }
            return "";
        });
    }

    private Delivery delivery(Answer webhook, long number) {
        return context.getBean(DeliveryRows.class)
                .findById(new Delivery.Key(acme.id(), Long.parseLong(webhook.text("/webhook/id")), number))
                .orElseThrow();
    }

    @Test
    void tellsOfAnEventWithASignatureThatOnlyTheSecretMakes() throws Exception {
        Answer made = add("\"cycle.opened\"");
        happen(true);

        Receiver.Message message = receiver.next();
        long time = Long.parseLong(message.signature().replaceAll("t=([0-9]+),.*", "$1"));
        assertThat(message.event()).isEqualTo("cycle.opened");
        assertThat(message.signature()).isEqualTo(Signature.of(made.text("/secret"), time, message.body()));
        assertThat(Instant.ofEpochSecond(time)).isBefore(Instant.now().plusSeconds(1));
        assertThat(JsonMapper.shared()
                        .readTree(message.body())
                        .at("/data/cycle")
                        .asString())
                .isEqualTo("2026-Q4");
    }

    @Test
    void keepsTheSecretToItself() {
        Answer made = add("\"cycle.opened\"");
        String secret = made.text("/secret");

        assertThat(admin.get(made.location()).text()).doesNotContain(secret);
        assertThat(context.getBean(WebhookRows.class).findOf(acme.id()).toString())
                .doesNotContain(secret);
    }

    @Test
    void tellsOnlyWhatItIsAskedTo() {
        Answer made = add("\"gate.changed\"");
        happen(true);

        assertThat(admin.get(made.location() + "/deliveries").text("/total")).isEqualTo("0");
    }

    @Test
    void tellsNothingOfAChangeThatWasUndone() {
        Answer made = add("\"cycle.opened\"");

        assertThatThrownBy(() -> happen(false)).hasMessage("undone");
        assertThat(admin.get(made.location() + "/deliveries").text("/total")).isEqualTo("0");
        assertThat(context.getBean(Scheduler.class)
                        .getScheduledExecution(TaskInstanceId.of(
                                Outbox.DELIVER.getTaskName(), acme.id() + " " + made.text("/webhook/id") + " 1")))
                .isEmpty();
    }

    @Test
    void sendsAgainLaterWhatWasNotTakenAndDoesNotFollowRedirects() throws Exception {
        receiver.answerWith(302);
        Answer made = add("\"cycle.opened\"");
        happen(true);
        Receiver.Message first = receiver.next();

        receiver.answerWith(204);
        Delivery again = context.getBean(Messenger.class).attempt(tried(made));
        assertThat(receiver.next().delivery()).isEqualTo(first.delivery());
        assertThat(receiver.isEmpty()).isTrue();
        assertThat(again.state()).isEqualTo(Delivery.State.DELIVERED);
        Answer log = admin.get(made.location() + "/deliveries").expect(200);
        assertThat(log.text("/items/0/state")).isEqualTo("delivered");
        assertThat(log.text("/items/0/status")).isEqualTo("204");
    }

    /** The delivery once its first attempt is written down. */
    private Delivery tried(Answer made) {
        Delivery delivery = await().until(() -> delivery(made, 1), one -> one.attempts() > 0);
        assertThat(delivery.state()).isEqualTo(Delivery.State.PENDING);
        assertThat(delivery.status()).isEqualTo(302);
        return delivery;
    }

    @Test
    void givesUpAfterADay() {
        Instant start = Instant.parse("2026-09-14T10:00:00Z");
        Delivery delivery = Delivery.of(new Delivery.Key("acme", 1, 1), EventType.CYCLE_OPENED, "{}", start);
        Instant at = start;
        Duration pause = Duration.ZERO;
        while (delivery.state() == Delivery.State.PENDING) {
            delivery = delivery.refused(503, "the answer was 503", at);
            Instant next = delivery.nextAttempt(at);
            assertThat(Duration.between(at, next)).isGreaterThanOrEqualTo(pause);
            pause = Duration.between(at, next);
            at = next;
        }

        assertThat(delivery.state()).isEqualTo(Delivery.State.GIVEN_UP);
        assertThat(delivery.triedAt()).isBefore(start.plus(Duration.ofHours(24)));
        assertThat(delivery.attempts()).isEqualTo(16);
    }

    @Test
    void isForAdminsOnly() {
        Answer made = add("\"cycle.opened\"");

        acme.as(Role.HR).get(acme.path("/webhooks")).expectRefusal(Refusal.FORBIDDEN);
        acme.as(Role.COACH).get(made.location() + "/deliveries").expectRefusal(Refusal.FORBIDDEN);
        Acme.in(context, api).as(Role.ADMIN).get(made.location()).expectRefusal(Refusal.NOT_FOUND);
        admin.with("If-Match", "\"9\"").delete(made.location()).expectRefusal(Refusal.STALE);
        admin.with("If-Match", made.etag()).delete(made.location()).expect(204);
        admin.get(made.location()).expectRefusal(Refusal.NOT_FOUND);
    }
}
