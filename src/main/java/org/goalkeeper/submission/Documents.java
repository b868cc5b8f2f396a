package org.goalkeeper.submission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.GoalSetReader;
import org.goalkeeper.document.Limits;
import org.goalkeeper.goal.GoalSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stored goal sets, read; those that are asked for again and again are kept at hand. */
@Component
class Documents {

    /** What is stored was small enough when it came; keys of owners may have made it longer. */
    static final Limits LIMITS = Limits.SERVICE.withBytes(Integer.MAX_VALUE);

    private static final long MOST_CHARACTERS = 64L << 20;

    private final VersionRows versions;
    private final JdbcClient database;
    private final Cache<SubmissionVersion.Key, Document> read = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((SubmissionVersion.Key key, Document document) -> document.bytes().length + 1000)
            .build();

    Documents(VersionRows versions, JdbcClient database) {
        this.versions = versions;
        this.database = database;
    }

    /** A version, read. */
    Document of(SubmissionVersion version) {
        return read.get(version.key(), key -> read(version));
    }

    /** A version, read. */
    Document of(SubmissionVersion.Key key) {
        Document kept = read.getIfPresent(key);
        // Not read while the cache is locked: who waits for a connection then may wait for one who waits for the cache.
        return kept == null ? of(versions.findById(key).orElseThrow()) : kept;
    }

    private static Document read(SubmissionVersion version) {
        return GoalSetReader.readAgain(version.name(), version.bytes(), LIMITS);
    }

    /** What the teams of a cycle but one had submitted at a position in the record, by team. */
    List<GoalSet> others(Submission.Key submission, long position) {
        return database
                .sql("""
                SELECT team, MAX(number) AS number FROM submission_version
                WHERE organization = :organization AND cycle = :cycle AND position <= :position AND team <> :team
                GROUP BY team ORDER BY team""")
                .param("organization", submission.organization())
                .param("cycle", submission.cycle())
                .param("position", position)
                .param("team", submission.team())
                .query((row, index) -> new SubmissionVersion.Key(
                        submission.organization(), submission.cycle(), row.getString("team"), row.getLong("number")))
                .list()
                .stream()
                .map(key -> of(key).goalSet())
                .toList();
    }

    /** When the teams of a cycle submitted what is their current version, by team. */
    Map<String, Instant> submittedAt(String organization, String cycle) {
        Map<String, Instant> times = new HashMap<>();
        database.sql("""
                SELECT v.team, v.created_at FROM submission_version v JOIN submission s
                ON s.organization = v.organization AND s.cycle = v.cycle AND s.team = v.team AND s.number = v.number
                WHERE v.organization = :organization AND v.cycle = :cycle""")
                .param("organization", organization)
                .param("cycle", cycle)
                .query(row -> {
                    times.put(
                            row.getString("team"),
                            row.getTimestamp("created_at").toInstant());
                });
        return times;
    }
}
