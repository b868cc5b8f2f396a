package org.goalkeeper.submission;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Every evaluation that was ever made of a submission. */
interface EvaluationRows extends Repository<StoredEvaluation, StoredEvaluation.Key> {

    Optional<StoredEvaluation> findById(StoredEvaluation.Key key);

    /** The evaluations that hold for the current versions of a cycle, by team. */
    @Query("SELECT e.* FROM evaluation e JOIN submission s ON s.organization = e.organization AND s.evaluation = e.id"
            + " WHERE s.organization = :organization AND s.cycle = :cycle ORDER BY e.team")
    List<StoredEvaluation> findCurrent(String organization, String cycle);

    /** The last evaluation of a version. */
    @Query("SELECT * FROM evaluation WHERE organization = :organization AND cycle = :cycle AND team = :team"
            + " AND number = :number ORDER BY position DESC LIMIT 1")
    Optional<StoredEvaluation> findLast(String organization, String cycle, String team, long number);
}
