package org.goalkeeper.organization.rest;

import org.goalkeeper.account.Right;
import org.goalkeeper.api.RuleSetsApi;
import org.goalkeeper.api.model.RuleSetVersionJson;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.RuleSetVersion;
import org.goalkeeper.organization.RuleSetVersions;
import org.goalkeeper.service.http.Etag;
import org.goalkeeper.service.http.SubmittedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RuleSetsController implements RuleSetsApi {

    private final Access access;
    private final RuleSetVersions versions;

    RuleSetsController(Access access, RuleSetVersions versions) {
        this.access = access;
        this.versions = versions;
    }

    @Override
    public ResponseEntity<RuleSetVersionJson> getRuleSet(String org) {
        return answer(versions.active(access.to(org).need(Right.READ).organization()));
    }

    @Override
    public ResponseEntity<RuleSetVersionJson> activateRuleSet(
            String org, SubmittedDocument ruleSet, @Nullable String ifMatch) {
        return answer(versions.activate(access.to(org), ruleSet, ifMatch));
    }

    @Override
    public ResponseEntity<RuleSetVersionJson> getRuleSetVersion(String org, Long number) {
        return ResponseEntity.ok(Json.of(versions.get(access.to(org), number)));
    }

    private static ResponseEntity<RuleSetVersionJson> answer(RuleSetVersion version) {
        return ResponseEntity.ok().eTag(Etag.of(version.key().number())).body(Json.of(version));
    }
}
