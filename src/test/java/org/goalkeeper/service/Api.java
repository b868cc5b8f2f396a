package org.goalkeeper.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Speaks to a running service over HTTP as any program would. It never changes: {@link #with} and its like give another
 * one, so that a test can hold one for each person it is about.
 *
 * <pre>{@code
 * Answer created = api.as(token).post("/v1/organizations", """
 *         {"organization": "acme"}""").expect(201);
 * api.as(token).with("If-Match", created.etag()).delete("/v1/organizations/acme").expect(204);
 * api.get("/v1/organizations/acme").expectRefusal(Refusal.UNAUTHORIZED);
 * }</pre>
 *
 * <p>Redirects are answers like others. A body is sent as JSON unless {@link #sending} says otherwise.
 */
public final class Api {

    /** Far longer than any answer takes: a test must fail, not hang. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final HttpClient FORGETFUL = http().build();

    private final URI address;
    private final HttpClient client;
    private final Map<String, String> headers;

    private Api(URI address, HttpClient client, Map<String, String> headers) {
        this.address = address;
        this.client = client;
        this.headers = headers;
    }

    /** Speaks to the service at an address, as a stranger; {@code http://localhost:8080} for one. */
    public static Api at(URI address) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Content-Type", "application/json");
        return new Api(address, FORGETFUL, headers);
    }

    private static HttpClient.Builder http() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE);
    }

    /** Where it speaks to. */
    public URI address() {
        return address;
    }

    /** One that also sends a header with each request; a header of that name that was sent so far is replaced. */
    public Api with(String header, String value) {
        Map<String, String> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(headers);
        changed.put(header, value);
        return new Api(address, client, changed);
    }

    /** One that shows an API token. */
    public Api as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** The value of a header that it sends; null where it sends none. */
    public @Nullable String header(String name) {
        return headers.get(name);
    }

    /** One that wants its answers in this form, such as {@code application/sarif+json}. */
    public Api accepting(String mediaType) {
        return with("Accept", mediaType);
    }

    /** One that sends bodies of this form, such as {@code application/yaml}. */
    public Api sending(String mediaType) {
        return with("Content-Type", mediaType);
    }

    /** One that keeps the cookies it gets from now on, as a browser does; it shares them with those made from it. */
    public Api keepingCookies() {
        return new Api(address, http().cookieHandler(new CookieManager()).build(), headers);
    }

    /** The same, speaking to another address: what it shows there, cookies too, it got here. */
    public Api speakingTo(URI other) {
        return new Api(other, client, headers);
    }

    /**
     * Asks for what is at a path.
     *
     * @param path begins with a slash, may have a query, and is encoded already
     */
    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    /** Sends nothing to a path. */
    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    /** Sends a text to a path. */
    public Answer post(String path, String body) {
        return send("POST", path, BodyPublishers.ofString(body));
    }

    /** Sends bytes to a path. */
    public Answer post(String path, byte[] body) {
        return send("POST", path, BodyPublishers.ofByteArray(body));
    }

    /** Puts a text at a path. */
    public Answer put(String path, String body) {
        return send("PUT", path, BodyPublishers.ofString(body));
    }

    /** Puts bytes at a path. */
    public Answer put(String path, byte[] body) {
        return send("PUT", path, BodyPublishers.ofByteArray(body));
    }

    /** Changes a part of what is at a path. */
    public Answer patch(String path, String body) {
        return send("PATCH", path, BodyPublishers.ofString(body));
    }

    /** Deletes what is at a path. */
    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /**
     * Sends any request.
     *
     * @throws UncheckedIOException when no answer came
     */
    public Answer send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).method(method, body);
        headers.forEach((name, value) -> {
            if (body.contentLength() != 0 || !name.equalsIgnoreCase("Content-Type")) {
                request.header(name, value);
            }
        });
        try {
            return new Answer(method + " " + path, client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + path + " was interrupted", e);
        }
    }
}
