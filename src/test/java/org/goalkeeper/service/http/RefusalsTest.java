package org.goalkeeper.service.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.document.Limits;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is refused is refused with a problem document, wherever it went wrong. */
@DatabaseTest
class RefusalsTest {

    private static final String GOALS = "{\"goalSet\": 1}";

    private final Api api;

    RefusalsTest(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                stage=drft      | stage | `drft` is none of draft, active, closed: did you mean `draft`?
                stage=DRAFT     | stage | `DRAFT` is none of draft, active, closed: did you mean `draft`?
                asOf=yesterday  | asOf  | `yesterday` is no date such as 2026-09-21
                asOf=2026-02-30 | asOf  | `2026-02-30` is no date such as 2026-09-21
                rules=A%20B     | rules | must match "^[a-z0-9-]+$"
                rulez=balanced  | rulez | there is no parameter `rulez`: did you mean `rules`?
                stage=draft&stage=draft | stage | it is given twice: give it once
                """)
    void saysWhichParameterIsWrong(String query, String location, String message) {
        Answer answer = api.post("/v1/check?" + query, GOALS).expectRefusal(Refusal.INVALID_INPUT);

        assertThat(answer.text("/errors/0/location")).isEqualTo(location);
        assertThat(answer.text("/errors/0/message")).isEqualTo(message);
    }

    @Test
    void refusesWhatIsNotThere() {
        api.get("/v1/no-such-thing").expectRefusal(Refusal.UNAUTHORIZED);
        api.get("/v1//rules").expectRefusal(Refusal.INVALID_INPUT);
    }

    @Test
    void refusesAnotherMethodAndNamesTheRightOnes() {
        Answer answer = api.post("/v1/rules").expectRefusal(Refusal.METHOD_NOT_ALLOWED);

        assertThat(answer.header("Allow")).isEqualTo("GET");
        assertThat(answer.text("/detail")).isEqualTo("Not POST here, but GET.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/problem+json", "nonsense"})
    void refusesFormsItCannotGive(String accept) {
        Answer answer = api.accepting(accept).get("/v1/presets").expectRefusal(Refusal.NOT_ACCEPTABLE);

        assertThat(answer.text("/detail")).isEqualTo("Ask for one of application/json.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "nonsense"})
    void refusesFormsItCannotRead(String type) {
        Answer answer = api.sending(type).post("/v1/check", GOALS).expectRefusal(Refusal.UNSUPPORTED_MEDIA_TYPE);

        assertThat(answer.text("/detail")).startsWith("Send one of application/json, application/yaml,");
    }

    @Test
    void refusesBodiesThatAreTooLargeWhetherOrNotTheirLengthIsTold() {
        byte[] large = new byte[Limits.SERVICE.bytes() + 1];

        api.post("/v1/check", large).expectRefusal(Refusal.TOO_LARGE);
        api.send("POST", "/v1/check", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                .expectRefusal(Refusal.TOO_LARGE);
    }

    @Test
    void saysWhereJsonIsBroken() {
        Answer answer = api.post("/v1/check", "{\"goalSet\": 1,\n }").expectRefusal(Refusal.INVALID_INPUT);

        assertThat(answer.text("/errors/0/line")).isEqualTo("2");
        assertThat(answer.text("/errors/0/message")).startsWith("not valid JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/pre{sets HTTP/1.1\r\nHost: x\r\n",
                "NONSENSE\r\n",
                "GET /v1/presets HTTP/9.1\r\nHost: x\r\n",
                "GET /v1/presets HTTP/1.1\r\n",
                "GET /v1/rules/%00/x HTTP/1.1\r\nHost: x\r\n",
                "POST /v1/check HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n",
            })
    void refusesWhatTheServerCannotRead(String head) throws IOException {
        String answer = raw(head + "Connection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("Content-Type: application/problem+json");
        assertThat(answer).contains("\"type\":\"" + Refusal.INVALID_INPUT.type() + "\"", "\"status\":400");
    }

    @Test
    void refusesParametersThatCannotBeDecoded() throws IOException {
        String answer = raw("GET /v1/rules?group=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("`group=%zz` has a % without two hexadecimal digits");
    }

    @Test
    void refusesHeadersThatAreTooLong() throws IOException {
        String answer = raw(
                "GET /v1/presets HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"type\":\"" + Refusal.INVALID_INPUT.type() + "\"");
    }

    @Test
    void saysHowToSignIn() {
        assertThat(api.get("/v1/organizations")
                        .expectRefusal(Refusal.UNAUTHORIZED)
                        .header("WWW-Authenticate"))
                .isEqualTo("Bearer");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(api.address().getHost(), api.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
