package org.goalkeeper.webhook;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The deliveries of all webhooks. */
interface DeliveryRows extends Repository<Delivery, Delivery.Key> {

    /** The newest first; from the newest for a number of 0. */
    @Query("SELECT * FROM webhook_delivery WHERE organization = :organization AND webhook = :webhook"
            + " AND (:before = 0 OR number < :before) ORDER BY number DESC LIMIT :limit")
    List<Delivery> findBefore(String organization, long webhook, long before, int limit);

    @Query("SELECT COUNT(*) FROM webhook_delivery WHERE organization = :organization AND webhook = :webhook")
    long count(String organization, long webhook);

    @Query("SELECT COALESCE(MAX(number), 0) FROM webhook_delivery"
            + " WHERE organization = :organization AND webhook = :webhook")
    long last(String organization, long webhook);

    Optional<Delivery> findById(Delivery.Key key);

    Delivery save(Delivery delivery);
}
