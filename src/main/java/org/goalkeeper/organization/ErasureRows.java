package org.goalkeeper.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Who was forgotten. */
interface ErasureRows extends Repository<Erasure, Erasure.Key> {

    @Query("SELECT COALESCE(MAX(number), 0) FROM erasure WHERE organization = :organization")
    long last(String organization);

    @Query("SELECT * FROM erasure WHERE organization = :organization AND person = :person")
    Optional<Erasure> find(String organization, String person);

    @Query("SELECT * FROM erasure WHERE organization = :organization AND person IN (:people)")
    List<Erasure> find(String organization, Collection<String> people);
}
