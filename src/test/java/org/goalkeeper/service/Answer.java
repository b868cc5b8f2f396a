package org.goalkeeper.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goalkeeper.service.http.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered: {@link #expect} first, then look at it. */
public final class Answer {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String request;
    private final HttpResponse<byte[]> response;

    Answer(String request, HttpResponse<byte[]> response) {
        this.request = request;
        this.response = response;
    }

    /** Its status. */
    public int status() {
        return response.statusCode();
    }

    /** The first header of that name; null when there is none. */
    public @Nullable String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    /** All headers of that name. */
    public List<String> headers(String name) {
        return response.headers().allValues(name);
    }

    /** The header ETag, which must be there; it is what If-Match wants. */
    public String etag() {
        return response.headers().firstValue("ETag").orElseThrow(() -> new AssertionError("no ETag: " + this));
    }

    /** The header Location, which must be there. */
    public String location() {
        return response.headers().firstValue("Location").orElseThrow(() -> new AssertionError("no Location: " + this));
    }

    /** The body as it came. */
    public byte[] bytes() {
        return response.body();
    }

    /** The body as text. */
    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The body as JSON. */
    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    /**
     * The text of a value within the JSON body, which must be there; a number or a boolean as JSON writes it.
     *
     * @param pointer a JSON pointer such as {@code /items/0/name}
     */
    public String text(String pointer) {
        JsonNode found = json().at(pointer);
        assertThat(found.isValueNode()).as("a value at %s of %s", pointer, this).isTrue();
        return found.asString();
    }

    /** Itself, after making sure of its status; the failure shows the whole answer. */
    public Answer expect(int status) {
        assertThat(status()).as(toString()).isEqualTo(status);
        return this;
    }

    /** Itself, after making sure that it refuses for this reason, as a problem document with the right status. */
    public Answer expectRefusal(Refusal refusal) {
        expect(refusal.status().value());
        assertThat(header("Content-Type")).as(toString()).isEqualTo("application/problem+json");
        assertThat(text("/type")).as(toString()).isEqualTo(refusal.type().toString());
        assertThat(text("/title")).as(toString()).isEqualTo(refusal.title());
        assertThat(text("/status"))
                .as(toString())
                .isEqualTo(String.valueOf(refusal.status().value()));
        return this;
    }

    /** The request, and all of the answer but a body's end where that is long. */
    @Override
    public String toString() {
        String body = text();
        return request + " → " + status() + " " + response.headers().map() + "\n"
                + (body.length() > 4000 ? body.substring(0, 4000) + "…" : body);
    }
}
