package org.goalkeeper.organization.rest;

import java.net.URI;
import org.goalkeeper.account.CurrentCaller;
import org.goalkeeper.api.OrganizationsApi;
import org.goalkeeper.api.model.NewOrganizationJson;
import org.goalkeeper.api.model.OrganizationChangeJson;
import org.goalkeeper.api.model.OrganizationJson;
import org.goalkeeper.api.model.OrganizationListJson;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.Organization;
import org.goalkeeper.organization.Organizations;
import org.goalkeeper.service.http.Etag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrganizationsController implements OrganizationsApi {

    private final CurrentCaller current;
    private final Access access;
    private final Organizations organizations;

    OrganizationsController(CurrentCaller current, Access access, Organizations organizations) {
        this.current = current;
        this.access = access;
        this.organizations = organizations;
    }

    @Override
    public ResponseEntity<OrganizationListJson> listOrganizations() {
        return ResponseEntity.ok(new OrganizationListJson(
                organizations.of(current.get()).stream().map(Json::of).toList()));
    }

    @Override
    public ResponseEntity<OrganizationJson> createOrganization(
            NewOrganizationJson made, @Nullable String idempotencyKey) {
        Organization organization = organizations.create(current.get(), made.getId(), made.getName());
        return ResponseEntity.created(URI.create("/v1/organizations/" + organization.id()))
                .eTag(Etag.of(organization.version()))
                .body(Json.of(organization));
    }

    @Override
    public ResponseEntity<OrganizationJson> getOrganization(String org) {
        return answer(organizations.get(access.to(org)));
    }

    @Override
    public ResponseEntity<OrganizationJson> changeOrganization(
            String org, OrganizationChangeJson change, @Nullable String ifMatch) {
        return answer(organizations.rename(access.to(org), change.getName(), ifMatch));
    }

    private static ResponseEntity<OrganizationJson> answer(Organization organization) {
        return ResponseEntity.ok().eTag(Etag.of(organization.version())).body(Json.of(organization));
    }
}
