package org.goalkeeper.webhook.rest;

import java.net.URI;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.goalkeeper.api.WebhooksApi;
import org.goalkeeper.api.model.DeliveryJson;
import org.goalkeeper.api.model.DeliveryPageJson;
import org.goalkeeper.api.model.DeliveryStateJson;
import org.goalkeeper.api.model.EventTypeJson;
import org.goalkeeper.api.model.MadeWebhookJson;
import org.goalkeeper.api.model.WebhookDescriptionJson;
import org.goalkeeper.api.model.WebhookJson;
import org.goalkeeper.api.model.WebhookPageJson;
import org.goalkeeper.organization.Access;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.Times;
import org.goalkeeper.webhook.Delivery;
import org.goalkeeper.webhook.EventType;
import org.goalkeeper.webhook.Webhook;
import org.goalkeeper.webhook.Webhooks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WebhooksController implements WebhooksApi {

    private final Access access;
    private final Webhooks webhooks;

    WebhooksController(Access access, Webhooks webhooks) {
        this.access = access;
        this.webhooks = webhooks;
    }

    @Override
    public ResponseEntity<WebhookPageJson> listWebhooks(String org, @Nullable String pageToken, Integer pageSize) {
        PageRequest.Page<WebhookJson> page = webhooks.list(access.to(org), PageRequest.of(pageToken, pageSize))
                .map(WebhooksController::json);
        return ResponseEntity.ok(new WebhookPageJson(page.items(), page.total()).nextPageToken(page.nextPageToken()));
    }

    @Override
    public ResponseEntity<MadeWebhookJson> addWebhook(
            String org, WebhookDescriptionJson description, @Nullable String idempotencyKey) {
        Webhooks.Made made = webhooks.add(access.to(org), description.getUrl(), types(description.getEvents()));
        Webhook webhook = made.webhook();
        return ResponseEntity.created(URI.create(
                        "/v1/organizations/" + org + "/" + webhook.key().path()))
                .eTag(Etag.of(webhook.version()))
                .body(new MadeWebhookJson(json(webhook), made.secret()));
    }

    @Override
    public ResponseEntity<WebhookJson> getWebhook(String org, Long webhook) {
        return answer(webhooks.get(access.to(org), webhook));
    }

    @Override
    public ResponseEntity<WebhookJson> changeWebhook(
            String org, Long webhook, WebhookDescriptionJson description, @Nullable String ifMatch) {
        return answer(webhooks.change(
                access.to(org), webhook, description.getUrl(), types(description.getEvents()), ifMatch));
    }

    @Override
    public ResponseEntity<Void> removeWebhook(String org, Long webhook, @Nullable String ifMatch) {
        webhooks.remove(access.to(org), webhook, ifMatch);
        return ResponseEntity.noContent().build();
    }

    @Override
    public ResponseEntity<DeliveryPageJson> listDeliveries(
            String org, Long webhook, @Nullable String pageToken, Integer pageSize) {
        PageRequest.Page<DeliveryJson> page = webhooks.deliveries(
                        access.to(org), webhook, PageRequest.of(pageToken, pageSize))
                .map(WebhooksController::json);
        return ResponseEntity.ok(new DeliveryPageJson(page.items(), page.total()).nextPageToken(page.nextPageToken()));
    }

    private static ResponseEntity<WebhookJson> answer(Webhook webhook) {
        return ResponseEntity.ok().eTag(Etag.of(webhook.version())).body(json(webhook));
    }

    private static WebhookJson json(Webhook webhook) {
        return new WebhookJson(
                webhook.key().id(),
                webhook.url(),
                webhook.types().stream()
                        .map(type -> EventTypeJson.fromValue(type.word()))
                        .toList(),
                Times.of(webhook.createdAt()));
    }

    private static DeliveryJson json(Delivery delivery) {
        return new DeliveryJson(
                        delivery.key().number(),
                        EventTypeJson.fromValue(delivery.event().word()),
                        DeliveryStateJson.fromValue(delivery.state().word()),
                        delivery.attempts(),
                        Times.of(delivery.createdAt()))
                .status(delivery.status())
                .problem(delivery.problem())
                .triedAt(delivery.triedAt() == null ? null : Times.of(delivery.triedAt()));
    }

    private static Set<EventType> types(Collection<EventTypeJson> events) {
        return events.stream()
                .map(event -> EventType.valueOf(event.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)));
    }
}
