package org.goalkeeper.kpi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The KPIs of all organisations. */
interface KpiRows extends Repository<OrganizationKpi, OrganizationKpi.Key> {

    /** Unhealthy first. */
    String RANK = "CASE health WHEN 'UNHEALTHY' THEN 0 WHEN 'UNKNOWN' THEN 1 ELSE 2 END";

    String SEEN = " FROM kpi WHERE organization = :organization AND (:team = '' OR team = :team)"
            + " AND (:health = '' OR health = :health)"
            + " AND (visibility = 'PUBLIC' OR :all = TRUE OR team IN (:teams))";

    @Query("SELECT *" + SEEN + " AND (" + RANK + " > :rank OR " + RANK + " = :rank AND id > :after) ORDER BY " + RANK
            + ", id LIMIT :limit")
    List<OrganizationKpi> findSeen(
            String organization,
            String team,
            String health,
            boolean all,
            Collection<String> teams,
            int rank,
            String after,
            int limit);

    @Query("SELECT COUNT(*)" + SEEN)
    long countSeen(String organization, String team, String health, boolean all, Collection<String> teams);

    @Query("SELECT * FROM kpi WHERE organization = :organization ORDER BY id")
    List<OrganizationKpi> findOf(String organization);

    Optional<OrganizationKpi> findById(OrganizationKpi.Key key);

    OrganizationKpi save(OrganizationKpi kpi);

    @Modifying
    @Query("DELETE FROM kpi WHERE organization = :organization AND id = :id")
    void remove(String organization, String id);
}
