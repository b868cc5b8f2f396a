package org.goalkeeper.kpi.rest;

import java.util.Objects;
import org.goalkeeper.api.model.DemotionJson;
import org.goalkeeper.api.model.PromotionJson;
import org.goalkeeper.api.model.PromotionRouteJson;
import org.goalkeeper.api.model.PromotionStateJson;
import org.goalkeeper.api.model.SuggestedKeyResultJson;
import org.goalkeeper.evaluation.Promotion;
import org.goalkeeper.kpi.KpiDemotion;
import org.goalkeeper.kpi.KpiPromotion;
import org.goalkeeper.service.http.Times;

/** The contract's words for what rules suggest. */
final class PromotionBodies {

    private PromotionBodies() {}

    static PromotionJson of(KpiPromotion promotion) {
        Promotion suggested = promotion.suggested();
        return new PromotionJson(
                        promotion.key().number(),
                        promotion.kpi(),
                        promotion.team(),
                        PromotionStateJson.valueOf(promotion.state().name()),
                        promotion.since(),
                        Json.of(suggested.reading()),
                        Objects.requireNonNull(Json.of(suggested.healthyRange())),
                        PromotionRouteJson.fromValue(suggested.route().word()),
                        suggested.linkedToCompensation(),
                        suggested.keyResults().stream().map(PromotionBodies::of).toList(),
                        Times.of(promotion.createdAt()))
                .reason(promotion.reason())
                .cycle(promotion.cycle())
                .objective(promotion.objective())
                .decidedAt(promotion.decidedAt() == null ? null : Times.of(promotion.decidedAt()))
                .decidedBy(promotion.decidedBy());
    }

    private static SuggestedKeyResultJson of(Promotion.Suggestion suggestion) {
        return new SuggestedKeyResultJson(suggestion.title(), SuggestedKeyResultJson.TypeEnum.METRIC, suggestion.kpi())
                .unit(suggestion.unit())
                .baseline(suggestion.baseline())
                .target(suggestion.target())
                .dueDate(suggestion.dueDate());
    }

    static DemotionJson of(KpiDemotion demotion) {
        return new DemotionJson(
                demotion.key().kpi(), demotion.key().keyResult(), demotion.team(), Times.of(demotion.createdAt()));
    }
}
