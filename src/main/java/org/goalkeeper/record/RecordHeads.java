package org.goalkeeper.record;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The end of each record. */
interface RecordHeads extends Repository<RecordHead, String> {

    /** The end, which nobody else moves until the transaction ends. */
    @Query("SELECT organization, position, hash FROM record_head WHERE organization = :organization FOR UPDATE")
    Optional<RecordHead> lock(String organization);

    Optional<RecordHead> findByOrganization(String organization);

    @Modifying
    @Query("UPDATE record_head SET position = :position, hash = :hash WHERE organization = :organization")
    void move(String organization, long position, String hash);

    @Modifying
    @Query("INSERT INTO record_head (organization, position, hash) VALUES (:organization, 0, :hash)")
    void begin(String organization, String hash);
}
