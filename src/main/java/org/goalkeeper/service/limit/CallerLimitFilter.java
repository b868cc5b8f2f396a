package org.goalkeeper.service.limit;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a person who asks too much, from however many addresses and with however many tokens. */
@Component
@Order(CallerLimitFilter.AFTER_SECURITY)
class CallerLimitFilter extends OncePerRequestFilter {

    /** The caller is known by then. */
    static final int AFTER_SECURITY = 50;

    private final TooMany tooMany;
    private final int perMinute;
    private final Allowances callers;

    CallerLimitFilter(TooMany tooMany, SharedAllowances shared, RateLimits limits) {
        this.tooMany = tooMany;
        this.perMinute = limits.callers();
        this.callers = shared.of("caller", perMinute);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Principal caller = request.getUserPrincipal();
        if (caller == null || perMinute == 0) {
            chain.doFilter(request, response);
            return;
        }
        ConsumptionProbe probe = callers.take(caller.getName());
        TooMany.tell(response, "caller", probe);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            tooMany.refuse(request, response, TooMany.seconds(probe.getNanosToWaitForRefill()));
        }
    }
}
