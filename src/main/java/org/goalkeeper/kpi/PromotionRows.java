package org.goalkeeper.kpi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The promotions of all organisations. */
interface PromotionRows extends Repository<KpiPromotion, KpiPromotion.Key> {

    String SEEN = " FROM promotion WHERE organization = :organization AND (:team = '' OR team = :team)"
            + " AND (:state = '' OR state = :state)"
            + " AND (visibility = 'PUBLIC' OR :all = TRUE OR team IN (:teams))";

    /** The newest first; from the newest for a number of 0. */
    @Query("SELECT *" + SEEN + " AND (:before = 0 OR number < :before) ORDER BY number DESC LIMIT :limit")
    List<KpiPromotion> findSeen(
            String organization,
            String team,
            String state,
            boolean all,
            Collection<String> teams,
            long before,
            int limit);

    @Query("SELECT COUNT(*)" + SEEN)
    long countSeen(String organization, String team, String state, boolean all, Collection<String> teams);

    @Query("SELECT COALESCE(MAX(number), 0) FROM promotion WHERE organization = :organization")
    long last(String organization);

    /** Those that rules may still suggest. */
    @Query("SELECT * FROM promotion WHERE organization = :organization AND ended = FALSE ORDER BY number")
    List<KpiPromotion> findLasting(String organization);

    Optional<KpiPromotion> findById(KpiPromotion.Key key);

    /** Shows and hides those of a KPI with it. */
    @Modifying
    @Query("UPDATE promotion SET visibility = :visibility WHERE organization = :organization AND kpi = :kpi")
    void show(String organization, String kpi, String visibility);

    KpiPromotion save(KpiPromotion promotion);
}
