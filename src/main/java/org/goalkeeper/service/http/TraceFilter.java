package org.goalkeeper.service.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives all that is logged about a request the trace id that its sender or a proxy chose, else a new one, and answers it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TraceFilter extends OncePerRequestFilter {

    /** As the log formats of Elastic name it. */
    static final String LOGGED = "trace.id";

    private static final String ANSWERED = "X-Trace-Id";
    /** W3C Trace Context. */
    private static final Pattern PARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String trace = trace(request.getHeader("traceparent"));
        response.setHeader(ANSWERED, trace);
        try (MDC.MDCCloseable ignored = MDC.putCloseable(LOGGED, trace)) {
            chain.doFilter(request, response);
        }
    }

    private static String trace(@Nullable String parent) {
        Matcher matcher = PARENT.matcher(parent == null ? "" : parent);
        return matcher.matches()
                ? matcher.group(1)
                : UUID.randomUUID().toString().replace("-", "");
    }
}
