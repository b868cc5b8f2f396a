package org.goalkeeper.kpi.web;

import java.util.List;
import org.goalkeeper.evaluation.Promotion;
import org.goalkeeper.kpi.Adoptions;
import org.goalkeeper.kpi.KpiPromotion;

/**
 * A promotion that nobody has decided yet.
 *
 * @param number names it
 * @param kpi the KPI it is about
 * @param promotion what the rules yield
 * @param own whether it is for the visitor to decide
 * @param places the objectives that its key results can go under; empty where the visitor does not decide
 */
record PromotionCard(long number, KpiView kpi, Promotion promotion, boolean own, List<Adoptions.Place> places) {

    static PromotionCard of(KpiPromotion pending, KpiView kpi, boolean own, List<Adoptions.Place> places) {
        return new PromotionCard(pending.key().number(), kpi, pending.suggested(), own, places);
    }

    /** Whether there is something to adopt: key results that all have a target. */
    public boolean isAdoptable() {
        return !promotion.keyResults().isEmpty()
                && promotion.keyResults().stream().allMatch(one -> one.target() != null);
    }
}
