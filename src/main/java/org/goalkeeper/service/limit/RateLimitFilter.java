package org.goalkeeper.service.limit;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.goalkeeper.service.http.ApiPaths;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses an address that asks too much, before anything is done for it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
@EnableConfigurationProperties(RateLimits.class)
class RateLimitFilter extends OncePerRequestFilter {

    private static final String CHECK = "/v1/check";
    private static final String CHECK_PAGE = "/check";
    private static final Set<String> SIGN_INS = Set.of("/v1/sign-in", "/sign-in", "/sign-in/link");

    private final TooMany tooMany;
    private final SignInAttempts signIns;
    private final RateLimits limits;
    private final Allowances checks;
    private final Allowances requests;

    RateLimitFilter(TooMany tooMany, SignInAttempts signIns, SharedAllowances shared, RateLimits limits) {
        this.tooMany = tooMany;
        this.signIns = signIns;
        this.limits = limits;
        this.checks = shared.of("check", limits.checks());
        this.requests = shared.of("api", limits.requests());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isSignIn(request)) {
            long wait = signIns.take(request.getRemoteAddr());
            if (wait > 0) {
                tooMany.refuse(request, response, wait);
                return;
            }
        }
        boolean check = isCheck(request);
        if (!ApiPaths.has(request) && !check || (check ? limits.checks() : limits.requests()) == 0) {
            chain.doFilter(request, response);
            return;
        }
        ConsumptionProbe probe = (check ? checks : requests).take(request.getRemoteAddr());
        TooMany.tell(response, check ? "check" : "api", probe);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            tooMany.refuse(request, response, TooMany.seconds(probe.getNanosToWaitForRefill()));
        }
    }

    private static boolean isSignIn(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod()) && SIGN_INS.contains(request.getServletPath());
    }

    private static boolean isCheck(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals(CHECK) || request.getMethod().equals("POST") && path.startsWith(CHECK_PAGE);
    }
}
