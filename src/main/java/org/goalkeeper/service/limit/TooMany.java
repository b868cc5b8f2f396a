package org.goalkeeper.service.limit;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.goalkeeper.service.http.ApiPaths;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Tells callers what they have left, and refuses those who have nothing left. */
@Component
class TooMany {

    private final HandlerExceptionResolver problems;

    TooMany(HandlerExceptionResolver handlerExceptionResolver) {
        this.problems = handlerExceptionResolver;
    }

    /** Says what is left of an allowance. */
    static void tell(HttpServletResponse response, String allowance, ConsumptionProbe probe) {
        response.setHeader(
                "RateLimit",
                "\"" + allowance + "\";r=" + probe.getRemainingTokens() + ";t="
                        + seconds(probe.getNanosToWaitForReset()));
    }

    /** Refuses a request: for the API, or for a page. */
    void refuse(HttpServletRequest request, HttpServletResponse response, long seconds) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        if (!ApiPaths.has(request)) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        problems.resolveException(
                request,
                response,
                null,
                new RefusedException(
                        Refusal.TOO_MANY_REQUESTS,
                        "Come back in " + seconds + (seconds == 1 ? " second." : " seconds.")));
    }

    /** Rounded up, so that nobody comes back too early. */
    static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}
