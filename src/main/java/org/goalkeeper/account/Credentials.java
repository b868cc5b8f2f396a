package org.goalkeeper.account;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The links and tokens that people sign in with. */
interface Credentials extends Repository<Credential, String> {

    @Query("SELECT * FROM credential WHERE digest = :digest AND kind = :kind AND expires_at > :now")
    Optional<Credential> find(String digest, Credential.Kind kind, Instant now);

    /** How many were removed: whoever removes a link is the one who used it. */
    @Modifying
    @Query("DELETE FROM credential WHERE digest = :digest")
    int remove(String digest);

    @Modifying
    @Query("DELETE FROM credential WHERE person = :person AND digest <> :except")
    int removeOthers(String person, String except);

    @Modifying
    @Query("DELETE FROM credential WHERE expires_at <= :now")
    int removeExpired(Instant now);
}
