package org.goalkeeper.service.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.goalkeeper.source.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class JsonProblemTest {

    private record Reading(
            String date,
            int value,
            boolean estimated,
            @Nullable LocalDate day) {}

    private final JsonMapper json = HttpRules.strict(JsonMapper.builder()).build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                {"date": "x", "value": 1, "estimated": true, "day": "2026-09-21", "dat": "x"} | there is no property `dat` here: did you mean `date`?
                {"value": "7", "estimated": true}            | `/value` is not what the contract has here
                {"value": 7.5, "estimated": true}            | `/value`
                {"value": null, "estimated": true}           | `/value` is not what the contract has here
                {"estimated": "true"}                        | `/estimated`
                {"value": 1, "estimated": true, "date": 7}   | `/date`: `7` is not what the contract has here
                {"value": 1, "estimated": true, "day": "x"}  | `/day`: `x` is not what the contract has here
                {"date": "x", "date": "y"}                   | this is no JSON that can be read: Duplicate
                {"date": "x", "value": 1, "estimated": true, "day": "2026-09-21"} {} | the value is not what the contract has here
                {"date": }                                   | this is no JSON that can be read: Unexpected character
                []                                           | the value is not what the contract has here
                """)
    void saysWhatIsWrongWithoutTellingHowTheServiceIsBuilt(String body, String message) {
        JacksonException cause =
                catchThrowableOfType(JacksonException.class, () -> json.readValue(body, Reading.class));

        Problem problem =
                JsonProblem.of(new HttpMessageNotReadableException("no", cause, new MockHttpInputMessage(new byte[0])));

        assertThat(problem.message()).startsWith(message).doesNotContain("goalkeeper", "java", "tools.");
        assertThat(problem.location().toString()).startsWith("body:1:");
    }
}
