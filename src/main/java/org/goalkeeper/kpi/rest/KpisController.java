package org.goalkeeper.kpi.rest;

import org.goalkeeper.api.KpisApi;
import org.goalkeeper.api.model.HealthJson;
import org.goalkeeper.api.model.KpiJson;
import org.goalkeeper.api.model.KpiPageJson;
import org.goalkeeper.kpi.Health;
import org.goalkeeper.kpi.Kpis;
import org.goalkeeper.kpi.OrganizationKpi;
import org.goalkeeper.organization.Access;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.SubmittedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class KpisController implements KpisApi {

    private final Access access;
    private final Kpis kpis;

    KpisController(Access access, Kpis kpis) {
        this.access = access;
        this.kpis = kpis;
    }

    @Override
    public ResponseEntity<KpiPageJson> listKpis(
            String org,
            @Nullable String team,
            @Nullable HealthJson health,
            @Nullable String pageToken,
            Integer pageSize) {
        Kpis.Filter filter = new Kpis.Filter(team, health == null ? null : Health.valueOf(health.name()));
        PageRequest.Page<KpiJson> page = kpis.list(access.to(org), filter, PageRequest.of(pageToken, pageSize))
                .map(Json::of);
        return ResponseEntity.ok(new KpiPageJson(page.items(), page.total()).nextPageToken(page.nextPageToken()));
    }

    @Override
    public ResponseEntity<KpiJson> getKpi(String org, String kpi) {
        return answer(kpis.get(access.to(org), kpi));
    }

    @Override
    public ResponseEntity<KpiJson> putKpi(
            String org, String kpi, SubmittedDocument description, @Nullable String ifMatch) {
        return answer(kpis.put(access.to(org), kpi, description, ifMatch));
    }

    @Override
    public ResponseEntity<Void> removeKpi(String org, String kpi, @Nullable String ifMatch) {
        kpis.remove(access.to(org), kpi, ifMatch);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<KpiJson> answer(OrganizationKpi kpi) {
        return ResponseEntity.ok().eTag(Etag.of(kpi.version())).body(Json.of(kpi));
    }
}
