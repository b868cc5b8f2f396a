package org.goalkeeper.kpi;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The demotions of all organisations. */
interface DemotionRows extends Repository<KpiDemotion, KpiDemotion.Key> {

    String SEEN = " FROM demotion WHERE organization = :organization AND (:team = '' OR team = :team)"
            + " AND (visibility = 'PUBLIC' OR :all = TRUE OR team IN (:teams))";

    @Query("SELECT *" + SEEN + " AND (kpi > :kpi OR kpi = :kpi AND key_result > :keyResult)"
            + " ORDER BY kpi, key_result LIMIT :limit")
    List<KpiDemotion> findSeen(
            String organization,
            String team,
            boolean all,
            Collection<String> teams,
            String kpi,
            String keyResult,
            int limit);

    @Query("SELECT COUNT(*)" + SEEN)
    long countSeen(String organization, String team, boolean all, Collection<String> teams);

    @Query("SELECT * FROM demotion WHERE organization = :organization")
    List<KpiDemotion> findOf(String organization);

    /** Shows and hides those of a KPI with it. */
    @Modifying
    @Query("UPDATE demotion SET visibility = :visibility WHERE organization = :organization AND kpi = :kpi")
    void show(String organization, String kpi, String visibility);

    @Modifying
    @Query("DELETE FROM demotion WHERE organization = :organization AND kpi = :kpi AND key_result = :keyResult")
    void remove(String organization, String kpi, String keyResult);
}
