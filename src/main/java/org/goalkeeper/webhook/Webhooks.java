package org.goalkeeper.webhook;

import java.util.Map;
import java.util.Set;
import org.goalkeeper.account.Right;
import org.goalkeeper.account.Secret;
import org.goalkeeper.organization.Member;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The webhooks of organisations. */
@Component
public class Webhooks {

    private static final int MOST = 20;

    private final WebhookRows webhooks;
    private final DeliveryRows deliveries;
    private final Destinations destinations;
    private final Seal seal;
    private final RecordBook record;

    Webhooks(WebhookRows webhooks, DeliveryRows deliveries, Destinations destinations, Seal seal, RecordBook record) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.destinations = destinations;
        this.seal = seal;
        this.record = record;
    }

    /**
     * A webhook that was just made.
     *
     * @param webhook what is kept of it
     * @param secret what its messages are signed with, never to be seen again
     */
    public record Made(Webhook webhook, String secret) {}

    /** A page of the webhooks, the oldest first. */
    public PageRequest.Page<Webhook> list(Member member, PageRequest page) {
        String organization = member.need(Right.ADMINISTER).organization();
        return page.page(
                webhooks.findAfter(organization, page.afterNumber(), page.limit()),
                webhook -> webhook.key().id(),
                webhooks.count(organization));
    }

    /**
     * A webhook.
     *
     * @throws RefusedException where there is none of that number
     */
    public Webhook get(Member member, long id) {
        member.need(Right.ADMINISTER);
        return webhooks.findById(new Webhook.Key(member.organization(), id))
                .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND, "There is no webhook " + id + "."));
    }

    /**
     * Makes a webhook.
     *
     * @throws RefusedException where messages may not go to the address, or there are as many as there may be
     */
    public Made add(Member member, String url, Set<EventType> types) {
        member.need(Right.ADMINISTER);
        destinations.check(url);
        String organization = member.organization();
        return record.change(organization, member.person(), change -> {
            if (webhooks.count(organization) >= MOST) {
                throw new RefusedException(Refusal.CONFLICT, "An organisation may have " + MOST + " webhooks.");
            }
            Webhook.Key key = new Webhook.Key(organization, change.position());
            String secret = Secret.make("gkw_");
            Webhook webhook = webhooks.save(new Webhook(
                    key,
                    url,
                    Webhook.names(types),
                    seal.close(secret, key.toString()),
                    member.person(),
                    change.at(),
                    0));
            change.note("webhook.added", key.path(), Map.of("url", url, "events", webhook.events()));
            return new Made(webhook, secret);
        });
    }

    /**
     * Has other events told, or somewhere else.
     *
     * @throws RefusedException where it is not there, or messages may not go to the address
     */
    public Webhook change(Member member, long id, String url, Set<EventType> types, @Nullable String ifMatch) {
        member.need(Right.ADMINISTER);
        destinations.check(url);
        return record.change(member.organization(), member.person(), change -> {
            Webhook webhook = get(member, id);
            Etag.check(ifMatch, webhook.version());
            Webhook changed = webhooks.save(webhook.to(url, types));
            change.note("webhook.changed", webhook.key().path(), Map.of("url", url, "events", changed.events()));
            return changed;
        });
    }

    /**
     * Removes a webhook; what was not delivered yet never will be.
     *
     * @throws RefusedException where it is not there
     */
    public void remove(Member member, long id, @Nullable String ifMatch) {
        member.need(Right.ADMINISTER);
        record.change(member.organization(), member.person(), change -> {
            Webhook webhook = get(member, id);
            Etag.check(ifMatch, webhook.version());
            webhooks.remove(member.organization(), id);
            change.note("webhook.removed", webhook.key().path(), Map.of("url", webhook.url()));
            return id;
        });
    }

    /** A page of what was sent to a webhook, the newest first. */
    public PageRequest.Page<Delivery> deliveries(Member member, long id, PageRequest page) {
        String organization = get(member, id).key().organization();
        return page.page(
                deliveries.findBefore(organization, id, page.afterNumber(), page.limit()),
                delivery -> delivery.key().number(),
                deliveries.count(organization, id));
    }
}
