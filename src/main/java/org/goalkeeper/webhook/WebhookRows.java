package org.goalkeeper.webhook;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The webhooks of all organisations. */
interface WebhookRows extends Repository<Webhook, Webhook.Key> {

    @Query("SELECT * FROM webhook WHERE organization = :organization AND id > :after ORDER BY id LIMIT :limit")
    List<Webhook> findAfter(String organization, long after, int limit);

    @Query("SELECT COUNT(*) FROM webhook WHERE organization = :organization")
    long count(String organization);

    @Query("SELECT * FROM webhook WHERE organization = :organization ORDER BY id")
    List<Webhook> findOf(String organization);

    Optional<Webhook> findById(Webhook.Key key);

    Webhook save(Webhook webhook);

    @Modifying
    @Query("DELETE FROM webhook WHERE organization = :organization AND id = :id")
    void remove(String organization, long id);
}
