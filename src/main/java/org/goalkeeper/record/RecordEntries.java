package org.goalkeeper.record;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The entries of all records. */
interface RecordEntries extends Repository<RecordEntry, RecordEntry.Key> {

    @Query(
            "SELECT * FROM record_entry WHERE organization = :organization AND position > :after ORDER BY position LIMIT :limit")
    List<RecordEntry> findAfter(String organization, long after, int limit);

    @Query("SELECT * FROM record_entry WHERE organization = :organization AND position = :position")
    Optional<RecordEntry> find(String organization, long position);
}
