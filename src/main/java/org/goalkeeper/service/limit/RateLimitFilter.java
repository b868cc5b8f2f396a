package org.goalkeeper.service.limit;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.goalkeeper.service.http.ApiPaths;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses an address that asks too much, before anything is done for it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
@EnableConfigurationProperties(RateLimits.class)
class RateLimitFilter extends OncePerRequestFilter {

    private static final String CHECK = "/v1/check";
    private static final String CHECK_PAGE = "/check";

    private final HandlerExceptionResolver problems;
    private final RateLimits limits;
    private final Allowances checks;
    private final Allowances requests;

    RateLimitFilter(HandlerExceptionResolver handlerExceptionResolver, RateLimits limits) {
        this.problems = handlerExceptionResolver;
        this.limits = limits;
        this.checks = new Allowances(limits.checks());
        this.requests = new Allowances(limits.requests());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean check = isCheck(request);
        return !ApiPaths.has(request) && !check || (check ? limits.checks() : limits.requests()) == 0;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean check = isCheck(request);
        ConsumptionProbe probe = (check ? checks : requests).take(request.getRemoteAddr());
        response.setHeader(
                "RateLimit",
                (check ? "\"check\"" : "\"api\"") + ";r=" + probe.getRemainingTokens() + ";t="
                        + seconds(probe.getNanosToWaitForReset()));
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        long wait = seconds(probe.getNanosToWaitForRefill());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
        if (!ApiPaths.has(request)) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        problems.resolveException(
                request,
                response,
                null,
                new RefusedException(
                        Refusal.TOO_MANY_REQUESTS, "Come back in " + wait + (wait == 1 ? " second." : " seconds.")));
    }

    private static boolean isCheck(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals(CHECK) || request.getMethod().equals("POST") && path.startsWith(CHECK_PAGE);
    }

    /** Rounded up, so that nobody comes back too early. */
    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}
