package org.goalkeeper.service.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.goalkeeper.database.DatabaseTest;
import org.goalkeeper.organization.Acme;
import org.goalkeeper.organization.Role;
import org.goalkeeper.service.Answer;
import org.goalkeeper.service.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the contract does not have is refused, and nobody is sent a form that they refuse. */
@DatabaseTest
class StrictRequestsTest {

    private final Api api;

    @Autowired
    private ApplicationContext context;

    StrictRequestsTest(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"x\", \"rights\": [null]}",
                "{\"name\": \"x\", \"rights\": [\"read\", null]}",
                "{\"name\": \"x\", \"rights\": [\"read\", \"read\"]}",
                "{\"name\": \"x\", \"rights\": [\"read\"], \"days\": null}",
            })
    void refusesNullAndWhatIsGivenTwice(String token) {
        Acme acme = Acme.in(context, api);

        Answer answer = acme.as(Role.ADMIN).post(acme.path("/tokens"), token).expectRefusal(Refusal.INVALID_INPUT);

        assertThat(answer.text("/errors/0/message")).contains("is not what the contract has here");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json;q=0, */*              | text/markdown
            text/markdown;q=0, */*                 | application/json
            text/*;q=0, */*;q=0.1                  | application/json
            application/json;q=0, application/*;q=0.5, text/markdown;q=0.1 | text/markdown
            """)
    void sendsNoFormThatAcceptRefuses(String accept, String form) {
        Answer answer = api.accepting(accept).get("/v1/rules").expect(200);

        assertThat(answer.header("Content-Type")).startsWith(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;q=0, text/markdown;q=0.0, */*;q=0", "*/*;q=0"})
    void refusesWhereAcceptRefusesEveryForm(String accept) {
        api.accepting(accept).get("/v1/rules").expectRefusal(Refusal.NOT_ACCEPTABLE);
    }

    @Test
    void judgesWorkbooks() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Goals");
            sheet.value(0, 0, "id");
            sheet.value(0, 1, "title");
            sheet.value(1, 0, "o-1");
            sheet.value(1, 1, "Win the hearts of small ticketing shops");
        }

        Answer answer = api.sending("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .post("/v1/check", out.toByteArray())
                .expect(200);

        assertThat(answer.json().at("/findings")).anySatisfy(finding -> {
            assertThat(finding.at("/rule").asString()).isEqualTo("objective/owner");
            assertThat(finding.at("/location/sheet").asString()).isEqualTo("Goals");
            assertThat(finding.at("/location/cell").asString()).endsWith("2");
        });
    }
}
