package org.goalkeeper.kpi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The readings of all KPIs. */
interface ReadingRows extends Repository<StoredReading, StoredReading.Key> {

    /** Those that hold: of a KPI that is there, and not corrected since. */
    String HOLDING = " FROM kpi_reading r JOIN kpi k"
            + " ON k.organization = r.organization AND k.id = r.kpi AND r.position >= k.begun"
            + " WHERE r.organization = :organization AND NOT EXISTS (SELECT 1 FROM kpi_reading n"
            + " WHERE n.organization = r.organization AND n.kpi = r.kpi AND n.read_on = r.read_on"
            + " AND n.position > r.position)";

    @Query("SELECT r.*" + HOLDING + " AND r.kpi = :kpi AND r.read_on = :day")
    Optional<StoredReading> find(String organization, String kpi, LocalDate day);

    @Query("SELECT r.*" + HOLDING + " AND r.kpi = :kpi AND r.read_on > :after ORDER BY r.read_on LIMIT :limit")
    List<StoredReading> findAfter(String organization, String kpi, LocalDate after, int limit);

    @Query("SELECT COUNT(*)" + HOLDING + " AND r.kpi = :kpi")
    long count(String organization, String kpi);

    @Query("SELECT r.*" + HOLDING + " AND r.kpi = :kpi AND r.read_on <= :day ORDER BY r.read_on DESC LIMIT 1")
    Optional<StoredReading> findLatest(String organization, String kpi, LocalDate day);

    @Query("SELECT r.*" + HOLDING + " AND r.kpi IN (:kpis) ORDER BY r.kpi, r.read_on")
    List<StoredReading> findOf(String organization, Collection<String> kpis);

    /** The latest few of each KPI, the oldest first. */
    @Query("SELECT * FROM (SELECT r.*, ROW_NUMBER() OVER (PARTITION BY r.kpi ORDER BY r.read_on DESC) AS nth" + HOLDING
            + " AND r.kpi IN (:kpis)) latest WHERE nth <= :count ORDER BY kpi, read_on")
    List<StoredReading> findLatestOf(String organization, Collection<String> kpis, int count);

    @Query("SELECT r.*" + HOLDING + " AND r.read_on BETWEEN :from AND :to")
    List<StoredReading> findBetween(String organization, LocalDate from, LocalDate to);

    /** Those that held at a position, of KPIs that were there. */
    @Query("SELECT r.* FROM kpi_reading r JOIN kpi_version v ON v.organization = r.organization AND v.id = r.kpi"
            + " AND r.position >= v.begun AND r.position <= :position AND v.position = (SELECT MAX(w.position)"
            + " FROM kpi_version w WHERE w.organization = v.organization AND w.id = v.id AND w.position <= :position)"
            + " WHERE r.organization = :organization AND NOT EXISTS (SELECT 1 FROM kpi_reading n"
            + " WHERE n.organization = r.organization AND n.kpi = r.kpi AND n.read_on = r.read_on"
            + " AND n.position > r.position AND n.position <= :position) ORDER BY r.kpi, r.read_on")
    List<StoredReading> findAt(String organization, long position);

    /** The position of the last change up to a position; 0 where there is none. */
    @Query(
            "SELECT COALESCE(MAX(position), 0) FROM kpi_reading WHERE organization = :organization AND position <= :position")
    long lastChange(String organization, long position);
}
