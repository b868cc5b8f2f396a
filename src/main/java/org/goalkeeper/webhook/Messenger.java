package org.goalkeeper.webhook;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goalkeeper.service.http.RefusedException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Delivers messages. How far one came is no change of the organisation, so it is kept beside the record. */
@Component
class Messenger {

    private static final int FIRST_FAILURE = 300;

    private final WebhookRows webhooks;
    private final DeliveryRows deliveries;
    private final Destinations destinations;
    private final Sender sender;
    private final Seal seal;
    private final Clock clock;

    Messenger(
            WebhookRows webhooks,
            DeliveryRows deliveries,
            Destinations destinations,
            Sender sender,
            Seal seal,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.destinations = destinations;
        this.sender = sender;
        this.seal = seal;
        this.clock = clock;
    }

    /** Sends a delivery once; what became of it, or as it is where it needs no sending. */
    Delivery attempt(Delivery delivery) {
        Webhook webhook = webhooks.findById(new Webhook.Key(
                        delivery.key().organization(), delivery.key().webhook()))
                .orElseThrow();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return deliveries.save(send(webhook, delivery, now));
    }

    private Delivery send(Webhook webhook, Delivery delivery, Instant now) {
        try {
            URI url = destinations.check(webhook.url());
            int status = sender.send(url, headers(webhook, delivery, now), delivery.body());
            return status < FIRST_FAILURE
                    ? delivery.taken(status, now)
                    : delivery.refused(status, "the answer was " + status, now);
        } catch (IOException | RefusedException e) {
            return delivery.refused(null, e.getClass().getSimpleName() + ": " + e.getMessage(), now);
        }
    }

    private Map<String, String> headers(Webhook webhook, Delivery delivery, Instant now) {
        String secret = seal.open(webhook.sealedSecret(), webhook.key().toString());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Goalkeeper-Event", delivery.event().word());
        headers.put(
                "Goalkeeper-Delivery",
                delivery.key().webhook() + "/" + delivery.key().number());
        headers.put("Goalkeeper-Signature", Signature.of(secret, now.getEpochSecond(), delivery.body()));
        return headers;
    }

    /** The job that does it. */
    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        CustomTask<Void> deliverTask(Messenger messenger, DeliveryRows deliveries) {
            return Tasks.custom(Outbox.DELIVER).execute((instance, context) -> {
                Delivery delivery =
                        deliveries.findById(Outbox.key(instance.getId())).orElse(null);
                if (delivery == null || delivery.state() != Delivery.State.PENDING) {
                    return new CompletionHandler.OnCompleteRemove<>();
                }
                Delivery tried = messenger.attempt(delivery);
                Instant at = tried.triedAt();
                return tried.state() == Delivery.State.PENDING && at != null
                        ? (complete, operations) -> operations.reschedule(complete, tried.nextAttempt(at))
                        : new CompletionHandler.OnCompleteRemove<>();
            });
        }
    }
}
