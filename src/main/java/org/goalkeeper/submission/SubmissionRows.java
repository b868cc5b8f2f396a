package org.goalkeeper.submission;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Where the teams of all organisations stand. */
interface SubmissionRows extends Repository<Submission, Submission.Key> {

    Optional<Submission> findById(Submission.Key key);

    Submission save(Submission submission);

    @Query("SELECT * FROM submission WHERE organization = :organization AND cycle = :cycle ORDER BY team")
    List<Submission> findOf(String organization, String cycle);

    @Query(
            "SELECT s.* FROM submission s JOIN cycle_change c ON c.organization = s.organization AND c.cycle = s.cycle"
                    + " WHERE s.organization = :organization AND s.cycle = :cycle AND s.judged_position < c.position ORDER BY s.team")
    List<Submission> findStale(String organization, String cycle);

    @Query("SELECT COALESCE(MAX(position), 0) FROM cycle_change WHERE organization = :organization AND cycle = :cycle")
    long changed(String organization, String cycle);

    @Modifying
    @Query("UPDATE cycle_change SET position = :position WHERE organization = :organization AND cycle = :cycle")
    int moveChange(String organization, String cycle, long position);

    @Modifying
    @Query("INSERT INTO cycle_change (organization, cycle, position) VALUES (:organization, :cycle, :position)")
    void beginChange(String organization, String cycle, long position);
}
