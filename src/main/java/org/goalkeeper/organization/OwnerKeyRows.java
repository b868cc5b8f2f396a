package org.goalkeeper.organization;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The keys of the owners that stored documents name. */
interface OwnerKeyRows extends Repository<OwnerKey, OwnerKey.Key> {

    @Query("SELECT * FROM owner_key WHERE organization = :organization AND id IN (:ids)")
    List<OwnerKey> findByIds(String organization, Collection<String> ids);

    @Query("SELECT * FROM owner_key WHERE organization = :organization AND written_hash IN (:hashes) ORDER BY id")
    List<OwnerKey> findByWritten(String organization, Collection<String> hashes);

    /** How many were found. */
    @Modifying
    @Query(
            "UPDATE owner_key SET written = NULL, owner = NULL, written_hash = NULL, owner_hash = NULL, erasure = :erasure"
                    + " WHERE organization = :organization AND owner_hash IN (:hashes)")
    int erase(String organization, Collection<String> hashes, long erasure);
}
