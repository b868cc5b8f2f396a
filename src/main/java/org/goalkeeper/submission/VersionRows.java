package org.goalkeeper.submission;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Every goal set that was ever submitted. */
interface VersionRows extends Repository<SubmissionVersion, SubmissionVersion.Key> {

    Optional<SubmissionVersion> findById(SubmissionVersion.Key key);

    @Query("SELECT * FROM submission_version WHERE organization = :organization AND cycle = :cycle AND team = :team"
            + " AND number > :after ORDER BY number LIMIT :limit")
    List<SubmissionVersion> findAfter(String organization, String cycle, String team, long after, int limit);

    @Query(
            "SELECT COUNT(*) FROM submission_version WHERE organization = :organization AND cycle = :cycle AND team = :team")
    long count(String organization, String cycle, String team);
}
