package org.goalkeeper.organization;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.goalkeeper.account.Caller;
import org.goalkeeper.account.Right;
import org.goalkeeper.account.Secret;
import org.goalkeeper.account.TokenReader;
import org.goalkeeper.record.RecordBook;
import org.goalkeeper.service.http.PageRequest;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/** Tokens for programs. */
@Component
public class ApiTokens implements TokenReader {

    private final ApiTokenRows tokens;
    private final JdbcAggregateOperations rows;
    private final RecordBook record;
    private final Clock clock;

    ApiTokens(ApiTokenRows tokens, JdbcAggregateOperations rows, RecordBook record, Clock clock) {
        this.tokens = tokens;
        this.rows = rows;
        this.record = record;
        this.clock = clock;
    }

    /**
     * A token that was just made.
     *
     * @param token what is kept of it
     * @param secret the token itself, never to be seen again
     */
    public record Made(ApiToken token, String secret) {}

    /** A page of the member's own tokens; of everybody's, for an admin. */
    public PageRequest.Page<ApiToken> list(Member member, PageRequest page) {
        boolean all = member.may(Right.ADMINISTER);
        return page.page(
                tokens.findAfter(member.organization(), member.person(), all, page.after(), page.limit()),
                token -> token.key().id(),
                tokens.count(member.organization(), member.person(), all));
    }

    /**
     * Makes a token for the member.
     *
     * @param rights those it carries
     * @throws RefusedException where the caller does not have one of the rights
     */
    public Made make(Member member, String name, Set<Right> rights, Duration life) {
        Set<Right> missing = new TreeSet<>(rights);
        missing.removeAll(member.rights());
        if (!missing.isEmpty()) {
            throw new RefusedException(
                    Refusal.FORBIDDEN, "A token cannot carry what its owner may not do: " + missing + ".");
        }
        return record.change(member.organization(), member.person(), change -> {
            String secret = Secret.make("gkt_");
            String id = UUID.randomUUID().toString();
            ApiToken token = rows.insert(new ApiToken(
                    new ApiToken.Key(member.organization(), id),
                    member.person(),
                    name,
                    ApiToken.words(rights),
                    Secret.digest(secret),
                    change.at(),
                    change.at().plus(life),
                    0));
            change.note(
                    "token.made",
                    "tokens/" + id,
                    Map.of(
                            "rights",
                            token.rights(),
                            "expiresAt",
                            token.expiresAt().toString()));
            return new Made(token, secret);
        });
    }

    /**
     * Makes a token useless: one's own, or anybody's for an admin.
     *
     * @throws RefusedException where there is none that the member may revoke
     */
    public void revoke(Member member, String id) {
        record.change(member.organization(), member.person(), change -> {
            ApiToken token = tokens.findById(new ApiToken.Key(member.organization(), id))
                    .filter(one -> one.person().equals(member.person()) || member.may(Right.ADMINISTER))
                    .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND, "There is no such token."));
            change.note("token.revoked", "tokens/" + id, Map.of("owner", token.person()));
            return tokens.remove(member.organization(), id);
        });
    }

    @Override
    public @Nullable Caller read(String digest) {
        return tokens.findGood(digest, clock.instant())
                .map(token -> new Caller(token.person(), token.key().organization(), token.scope()))
                .orElse(null);
    }
}
