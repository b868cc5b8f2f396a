package org.goalkeeper.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The teams of all organisations. */
interface TeamRows extends Repository<Team, Team.Key> {

    @Query("SELECT * FROM team WHERE organization = :organization ORDER BY id")
    List<Team> findOf(String organization);

    @Query("SELECT * FROM team WHERE organization = :organization AND id > :after ORDER BY id LIMIT :limit")
    List<Team> findAfter(String organization, String after, int limit);

    @Query("SELECT COUNT(*) FROM team WHERE organization = :organization")
    long count(String organization);

    @Query("SELECT COUNT(*) FROM team WHERE organization = :organization AND parent = :id")
    long countBelow(String organization, String id);

    Optional<Team> findById(Team.Key key);

    Team save(Team team);

    @Modifying
    @Query("DELETE FROM team WHERE organization = :organization AND id = :id")
    int remove(String organization, String id);
}
