package org.goalkeeper.kpi.rest;

import org.goalkeeper.api.PromotionsApi;
import org.goalkeeper.api.model.AdoptedPromotionJson;
import org.goalkeeper.api.model.AdoptionJson;
import org.goalkeeper.api.model.DemotionPageJson;
import org.goalkeeper.api.model.DismissalJson;
import org.goalkeeper.api.model.GateJson;
import org.goalkeeper.api.model.KpiDemotionJson;
import org.goalkeeper.api.model.KpiPromotionJson;
import org.goalkeeper.api.model.PromotionPageJson;
import org.goalkeeper.api.model.PromotionStateJson;
import org.goalkeeper.kpi.Adoptions;
import org.goalkeeper.kpi.KpiPromotion;
import org.goalkeeper.kpi.Promotions;
import org.goalkeeper.organization.Access;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PromotionsController implements PromotionsApi {

    private final Access access;
    private final Promotions promotions;
    private final Adoptions adoptions;

    PromotionsController(Access access, Promotions promotions, Adoptions adoptions) {
        this.access = access;
        this.promotions = promotions;
        this.adoptions = adoptions;
    }

    @Override
    public ResponseEntity<PromotionPageJson> listPromotions(
            String org,
            @Nullable String team,
            @Nullable PromotionStateJson state,
            @Nullable String pageToken,
            Integer pageSize) {
        KpiPromotion.State in = state == null ? null : KpiPromotion.State.valueOf(state.name());
        PageRequest.Page<KpiPromotionJson> page = promotions
                .list(access.to(org), team, in, PageRequest.of(pageToken, pageSize))
                .map(PromotionBodies::of);
        return ResponseEntity.ok(new PromotionPageJson(page.items(), page.total()).nextPageToken(page.nextPageToken()));
    }

    @Override
    public ResponseEntity<KpiPromotionJson> getPromotion(String org, Long promotion) {
        return ResponseEntity.ok(PromotionBodies.of(promotions.get(access.to(org), promotion)));
    }

    @Override
    public ResponseEntity<AdoptedPromotionJson> adoptPromotion(
            String org,
            Long promotion,
            AdoptionJson adoption,
            @Nullable String ifMatch,
            @Nullable String idempotencyKey) {
        Adoptions.Adopted adopted =
                adoptions.adopt(access.to(org), promotion, adoption.getCycle(), adoption.getObjective(), ifMatch);
        long version = adopted.standing().submission().number();
        return ResponseEntity.ok()
                .eTag(Etag.of(version))
                .body(new AdoptedPromotionJson(
                        PromotionBodies.of(adopted.promotion()),
                        version,
                        adopted.standing().evaluation().gatePassed() ? GateJson.PASSED : GateJson.FAILED));
    }

    @Override
    public ResponseEntity<KpiPromotionJson> dismissPromotion(
            String org, Long promotion, DismissalJson dismissal, @Nullable String idempotencyKey) {
        return ResponseEntity.ok(
                PromotionBodies.of(promotions.dismiss(access.to(org), promotion, dismissal.getReason())));
    }

    @Override
    public ResponseEntity<DemotionPageJson> listDemotions(
            String org, @Nullable String team, @Nullable String pageToken, Integer pageSize) {
        PageRequest.Page<KpiDemotionJson> page = promotions
                .demotions(access.to(org), team, PageRequest.of(pageToken, pageSize))
                .map(PromotionBodies::of);
        return ResponseEntity.ok(new DemotionPageJson(page.items(), page.total()).nextPageToken(page.nextPageToken()));
    }
}
