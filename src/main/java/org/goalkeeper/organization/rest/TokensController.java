package org.goalkeeper.organization.rest;

import java.net.URI;
import java.time.Duration;
import java.util.stream.Collectors;
import org.goalkeeper.api.TokensApi;
import org.goalkeeper.api.model.MadeTokenJson;
import org.goalkeeper.api.model.NewTokenJson;
import org.goalkeeper.api.model.TokenJson;
import org.goalkeeper.api.model.TokenPageJson;
import org.goalkeeper.organization.Access;
import org.goalkeeper.organization.ApiTokens;
import org.goalkeeper.service.http.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TokensController implements TokensApi {

    private final Access access;
    private final ApiTokens tokens;

    TokensController(Access access, ApiTokens tokens) {
        this.access = access;
        this.tokens = tokens;
    }

    @Override
    public ResponseEntity<TokenPageJson> listTokens(String org, @Nullable String pageToken, Integer pageSize) {
        PageRequest.Page<TokenJson> page =
                tokens.list(access.to(org), PageRequest.of(pageToken, pageSize)).map(Json::of);
        return ResponseEntity.ok(new TokenPageJson(page.items(), page.total()).nextPageToken(page.nextPageToken()));
    }

    @Override
    public ResponseEntity<MadeTokenJson> makeToken(String org, NewTokenJson made, @Nullable String idempotencyKey) {
        ApiTokens.Made token = tokens.make(
                access.to(org),
                made.getName(),
                made.getRights().stream().map(Json::right).collect(Collectors.toSet()),
                Duration.ofDays(made.getDays()));
        return ResponseEntity.created(URI.create("/v1/organizations/" + org + "/tokens/"
                        + token.token().key().id()))
                .body(new MadeTokenJson(Json.of(token.token()), token.secret()));
    }

    @Override
    public ResponseEntity<Void> revokeToken(String org, String token) {
        tokens.revoke(access.to(org), token);
        return ResponseEntity.noContent().build();
    }
}
