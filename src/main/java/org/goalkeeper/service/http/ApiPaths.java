package org.goalkeeper.service.http;

import jakarta.servlet.http.HttpServletRequest;

/** Tells the API's addresses from those of pages. */
public final class ApiPaths {

    private static final String PREFIX = "/v1/";

    private ApiPaths() {}

    /** Whether a request is for the API, so that whatever goes wrong is answered as a problem document. */
    public static boolean has(HttpServletRequest request) {
        return has(request.getServletPath());
    }

    /** Whether a path belongs to the API. */
    static boolean has(String path) {
        return path.startsWith(PREFIX) || path.equals("/v1");
    }
}
