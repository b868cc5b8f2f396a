package org.goalkeeper.service.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/** Answers requests that the server itself refuses, such as a request line it cannot read, with a problem document. */
public final class ProblemValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        HttpStatusCode status = HttpStatusCode.valueOf(response.getStatus());
        Refusal refusal = ProblemAdvice.refusal(status);
        // By hand: nothing of the service can be relied on here, and every text is our own.
        String problem = "{\"type\":\"" + refusal.type() + "\",\"title\":\"" + refusal.title() + "\",\"status\":"
                + refusal.status().value() + ",\"detail\":\"" + ProblemAdvice.ofStatus(status) + "\"}";
        byte[] body = problem.getBytes(StandardCharsets.UTF_8);
        try {
            response.setStatus(refusal.status().value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException e) {
            LOG.debug("nobody reads the answer", e);
        }
    }
}
