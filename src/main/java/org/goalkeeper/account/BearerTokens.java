package org.goalkeeper.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out whom the token of a request stands for. */
class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final List<TokenReader> readers;
    private final AuthenticationEntryPoint refusal;

    BearerTokens(List<TokenReader> readers, AuthenticationEntryPoint refusal) {
        this.readers = readers;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            String digest = digest(header);
            Caller caller = digest == null ? null : caller(digest);
            if (caller == null) {
                refusal.commence(request, response, new BadCredentialsException("unknown token"));
                return;
            }
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(caller, digest, List.of()));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private static @Nullable String digest(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Secret.digest(header.substring(SCHEME.length()).strip())
                : null;
    }

    private @Nullable Caller caller(String digest) {
        return readers.stream()
                .map(reader -> reader.read(digest))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
