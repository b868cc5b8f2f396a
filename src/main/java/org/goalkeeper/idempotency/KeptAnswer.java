package org.goalkeeper.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer that can be given again.
 *
 * @param status its status
 * @param contentType null for an answer without body
 * @param headers all others that belong to it
 * @param body its bytes
 */
record KeptAnswer(int status, @Nullable String contentType, Map<String, List<String>> headers, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * What stands in a response.
     *
     * @param others headers that belong to the one response, not to the answer
     */
    static KeptAnswer of(HttpServletResponse response, Set<String> others, byte[] body) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : response.getHeaderNames()) {
            if (!others.contains(name)
                    && !name.equalsIgnoreCase("Content-Type")
                    && !name.equalsIgnoreCase("Content-Length")) {
                headers.put(name, new ArrayList<>(response.getHeaders(name)));
            }
        }
        return new KeptAnswer(response.getStatus(), response.getContentType(), headers, body);
    }

    static KeptAnswer read(byte[] bytes) {
        return JSON.readValue(bytes, KeptAnswer.class);
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    /** Gives it once more. */
    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        if (contentType != null) {
            response.setContentType(contentType);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
