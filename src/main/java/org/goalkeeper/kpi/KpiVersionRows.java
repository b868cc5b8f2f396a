package org.goalkeeper.kpi;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The KPIs of all organisations as they were. */
interface KpiVersionRows extends Repository<KpiVersion, KpiVersion.Key> {

    /** Those that were there at a position, by id. */
    @Query("SELECT v.* FROM kpi_version v WHERE v.organization = :organization AND v.description IS NOT NULL"
            + " AND v.position = (SELECT MAX(w.position) FROM kpi_version w WHERE w.organization = v.organization"
            + " AND w.id = v.id AND w.position <= :position) ORDER BY v.id")
    List<KpiVersion> findAt(String organization, long position);

    /** The position of the last change up to a position; 0 where there is none. */
    @Query(
            "SELECT COALESCE(MAX(position), 0) FROM kpi_version WHERE organization = :organization AND position <= :position")
    long lastChange(String organization, long position);
}
