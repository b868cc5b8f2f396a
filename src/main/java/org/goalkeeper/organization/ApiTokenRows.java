package org.goalkeeper.organization;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The tokens of all organisations. */
interface ApiTokenRows extends Repository<ApiToken, ApiToken.Key> {

    /** The only query without an organisation: the token itself tells which one it is good for. */
    @Query("SELECT * FROM api_token WHERE digest = :digest AND expires_at > :now")
    Optional<ApiToken> findGood(String digest, Instant now);

    Optional<ApiToken> findById(ApiToken.Key key);

    @Query(
            "SELECT * FROM api_token WHERE organization = :organization AND (person = :person OR :all) AND id > :after ORDER BY id LIMIT :limit")
    List<ApiToken> findAfter(String organization, String person, boolean all, String after, int limit);

    @Query("SELECT COUNT(*) FROM api_token WHERE organization = :organization AND (person = :person OR :all)")
    long count(String organization, String person, boolean all);

    @Modifying
    @Query("DELETE FROM api_token WHERE organization = :organization AND id = :id")
    int remove(String organization, String id);
}
