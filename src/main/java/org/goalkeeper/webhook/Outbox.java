package org.goalkeeper.webhook;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goalkeeper.record.Change;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Takes what is to be told in the transaction of the change that it tells of, so that neither is there without the other. */
@Component
class Outbox {

    /** Sends one delivery; the instance is organisation, webhook and number, one space between. */
    static final TaskDescriptor<Void> DELIVER = TaskDescriptor.of("deliver-to-webhook");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WebhookRows webhooks;
    private final DeliveryRows deliveries;
    private final ObjectProvider<Scheduler> scheduler;

    Outbox(WebhookRows webhooks, DeliveryRows deliveries, ObjectProvider<Scheduler> scheduler) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.scheduler = scheduler;
    }

    /**
     * Has all webhooks told that want to hear of it.
     *
     * @param data what the event is about: ids, numbers and texts
     * @param change the change it is a part of
     */
    void tell(String organization, EventType type, Map<String, ?> data, Change change) {
        for (Webhook webhook : webhooks.findOf(organization)) {
            if (webhook.types().contains(type)) {
                tell(webhook, type, data, change);
            }
        }
    }

    private void tell(Webhook webhook, EventType type, Map<String, ?> data, Change change) {
        String organization = webhook.key().organization();
        long id = webhook.key().id();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("event", type.word());
        body.put("organization", organization);
        body.put("at", change.at().toString());
        body.put("data", data);
        Delivery.Key key = new Delivery.Key(organization, id, deliveries.last(organization, id) + 1);
        deliveries.save(Delivery.of(key, type, JSON.writeValueAsString(body), change.at()));
        scheduler
                .getObject()
                .scheduleIfNotExists(DELIVER.instance(instance(key)).build(), change.at());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }

    static String instance(Delivery.Key key) {
        return key.organization() + " " + key.webhook() + " " + key.number();
    }

    static Delivery.Key key(String instance) {
        String[] parts = instance.split(" ");
        return new Delivery.Key(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }
}
