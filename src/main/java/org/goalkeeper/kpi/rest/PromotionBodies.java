package org.goalkeeper.kpi.rest;

import java.util.Objects;
import org.goalkeeper.api.model.KpiDemotionJson;
import org.goalkeeper.api.model.KpiPromotionJson;
import org.goalkeeper.api.model.PromotionRouteJson;
import org.goalkeeper.api.model.PromotionStateJson;
import org.goalkeeper.api.model.SuggestionJson;
import org.goalkeeper.evaluation.Promotion;
import org.goalkeeper.kpi.KpiDemotion;
import org.goalkeeper.kpi.KpiPromotion;
import org.goalkeeper.service.http.Times;

/** The contract's words for what rules suggest. */
final class PromotionBodies {

    private PromotionBodies() {}

    static KpiPromotionJson of(KpiPromotion promotion) {
        Promotion suggested = promotion.suggested();
        return new KpiPromotionJson(
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

    private static SuggestionJson of(Promotion.Suggestion suggestion) {
        return new SuggestionJson(suggestion.title(), SuggestionJson.TypeEnum.METRIC, suggestion.kpi())
                .unit(suggestion.unit())
                .baseline(suggestion.baseline())
                .target(suggestion.target())
                .dueDate(suggestion.dueDate());
    }

    static KpiDemotionJson of(KpiDemotion demotion) {
        return new KpiDemotionJson(
                demotion.key().kpi(), demotion.key().keyResult(), demotion.team(), Times.of(demotion.createdAt()));
    }
}
