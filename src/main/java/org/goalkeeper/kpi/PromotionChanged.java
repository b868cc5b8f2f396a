package org.goalkeeper.kpi;

import org.goalkeeper.record.Change;

/**
 * A promotion was made or decided; told within the change.
 *
 * @param promotion as it is now
 * @param change the change it is a part of
 */
public record PromotionChanged(KpiPromotion promotion, Change change) {}
