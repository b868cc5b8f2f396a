package org.goalkeeper.service.http;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why a request is refused: each has its own stable problem type. */
public enum Refusal {
    /** The input cannot be used. */
    INVALID_INPUT(HttpStatus.BAD_REQUEST, "The input cannot be used"),
    /** The caller is not known. */
    UNAUTHORIZED(HttpStatus.UNAUTHORIZED, "Sign in first"),
    /** The caller may not do this. */
    FORBIDDEN(HttpStatus.FORBIDDEN, "Not allowed"),
    /** There is nothing here that the caller may know of. */
    NOT_FOUND(HttpStatus.NOT_FOUND, "Not found"),
    /** Another method is needed here. */
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Not done that way"),
    /** None of the forms asked for can be given. */
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "No such form"),
    /** What is there does not allow it. */
    CONFLICT(HttpStatus.CONFLICT, "It is not possible now"),
    /** It was changed since the caller read it. */
    STALE(HttpStatus.PRECONDITION_FAILED, "Changed meanwhile"),
    /** The body is larger than the service takes. */
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Too large"),
    /** The body is of a form that is not read here. */
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "No such form of body"),
    /** The Idempotency-Key was used for another request. */
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "Key used before"),
    /** If-Match is needed. */
    CONDITION_MISSING(HttpStatus.PRECONDITION_REQUIRED, "If-Match is missing"),
    /** Too many requests. */
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
    /** The engine failed: nothing was judged. */
    ENGINE_FAILURE(HttpStatus.INTERNAL_SERVER_ERROR, "The engine failed"),
    /** The service failed. */
    FAILURE(HttpStatus.INTERNAL_SERVER_ERROR, "The service failed");

    private static final String BASE = "https://goalkeeper.dev/problems/";

    private final HttpStatus status;
    private final String title;

    Refusal(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The status that goes with it. */
    public HttpStatus status() {
        return status;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** Names it for programs, and never changes. */
    public URI type() {
        return URI.create(BASE + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
