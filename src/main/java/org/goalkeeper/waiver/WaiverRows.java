package org.goalkeeper.waiver;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The waivers of all organisations. */
interface WaiverRows extends Repository<Waiver, Waiver.Key> {

    Optional<Waiver> findById(Waiver.Key key);

    Waiver save(Waiver waiver);

    @Query("SELECT * FROM waiver WHERE organization = :organization AND (cycle = :cycle OR :cycle = '')"
            + " AND (team = :team OR :team = '') ORDER BY position, id")
    List<Waiver> findOf(String organization, String cycle, String team);

    @Query("SELECT * FROM waiver WHERE organization = :organization AND cycle = :cycle AND team = :team"
            + " AND approved_position <= :position AND (ended_position IS NULL OR ended_position > :position)"
            + " ORDER BY position, id")
    List<Waiver> findHolding(String organization, String cycle, String team, long position);

    @Query("SELECT * FROM waiver WHERE organization = :organization AND (cycle = :cycle OR :cycle = '')"
            + " AND (team = :team OR :team = '') AND (decision = :decision OR :decision = '')"
            + " AND id > :after ORDER BY id LIMIT :limit")
    List<Waiver> findAfter(String organization, String cycle, String team, String decision, String after, int limit);

    @Query("SELECT COUNT(*) FROM waiver WHERE organization = :organization AND (cycle = :cycle OR :cycle = '')"
            + " AND (team = :team OR :team = '') AND (decision = :decision OR :decision = '')")
    long count(String organization, String cycle, String team, String decision);

    @Modifying
    @Query("DELETE FROM waiver WHERE organization = :organization AND cycle = :cycle")
    void removeOf(String organization, String cycle);
}
