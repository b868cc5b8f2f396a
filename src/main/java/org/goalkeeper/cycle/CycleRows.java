package org.goalkeeper.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The cycles of all organisations, with their teams and scores. */
interface CycleRows extends Repository<Cycle, Cycle.Key> {

    Optional<Cycle> findById(Cycle.Key key);

    Cycle save(Cycle cycle);

    @Query("SELECT * FROM cycle WHERE organization = :organization AND id > :after ORDER BY id LIMIT :limit")
    List<Cycle> findAfter(String organization, String after, int limit);

    @Query("SELECT COUNT(*) FROM cycle WHERE organization = :organization")
    long count(String organization);

    @Query("SELECT * FROM cycle WHERE organization = :organization AND phase <> 'CLOSED' ORDER BY id")
    List<Cycle> findRunning(String organization);

    @Query("SELECT DISTINCT organization FROM cycle WHERE phase <> 'CLOSED' ORDER BY organization")
    List<String> findOrganizations();

    @Query("SELECT * FROM cycle WHERE phase = 'CLOSED' AND end_date < :day ORDER BY organization, id")
    List<Cycle> findClosedBefore(LocalDate day);

    @Query("SELECT team FROM cycle_team WHERE organization = :organization AND cycle = :cycle ORDER BY team")
    List<String> teams(String organization, String cycle);

    @Modifying
    @Query("INSERT INTO cycle_team (organization, cycle, team) VALUES (:organization, :cycle, :team)")
    void addTeam(String organization, String cycle, String team);

    @Modifying
    @Query("DELETE FROM cycle_team WHERE organization = :organization AND cycle = :cycle AND team = :team")
    void removeTeam(String organization, String cycle, String team);

    @Modifying
    @Query("DELETE FROM cycle WHERE organization = :organization AND id = :id")
    void remove(String organization, String id);

    @Query("SELECT * FROM cycle_score WHERE organization = :organization AND cycle = :cycle ORDER BY team")
    List<CycleScore> scores(String organization, String cycle);

    /** The scores of cycles that ended before a day, the earliest cycle first. */
    @Query("SELECT s.* FROM cycle_score s JOIN cycle c ON c.organization = s.organization AND c.id = s.cycle"
            + " WHERE s.organization = :organization AND c.end_date < :day ORDER BY c.end_date, s.cycle, s.team")
    List<CycleScore> scoresBefore(String organization, LocalDate day);
}
