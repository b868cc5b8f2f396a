package org.goalkeeper.kpi.web;

import org.goalkeeper.kpi.KpiPromotion;
import org.jspecify.annotations.Nullable;

/**
 * What became of a promotion.
 *
 * @param promotion the promotion
 * @param name what people call the KPI
 * @param state the word for what became of it
 * @param date the day it was decided on
 * @param by the name of whoever decided; null where the rules did
 */
record Decision(
        KpiPromotion promotion,
        String name,
        String state,
        String date,
        @Nullable String by) {

    private static final int DATE = 10;

    static Decision of(KpiPromotion decided, String name, @Nullable String by) {
        return new Decision(
                decided,
                name,
                decided.state().word(),
                String.valueOf(decided.decidedAt()).substring(0, DATE),
                decided.state() == KpiPromotion.State.EXPIRED ? null : by);
    }
}
