package org.goalkeeper.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({"duedate, dueDate", "dueDtae, dueDate", "dueDat, dueDate", "chrun, churn", "x,", "completely,", "chu,"})
    void findsTheNameSomebodyMeant(String given, String meant) {
        assertThat(Names.nearest(given, List.of("dueDate", "churn", "a", "y"))).isEqualTo(meant);
    }

    @Test
    void showsControlCharactersOfValuesAsEscapes() {
        assertThat(Excerpt.of("a\u001b[31m\n\u202e\ud800b")).isEqualTo("a\\u001B[31m\\u000A\\u202E\\uD800b");
        assertThat(Excerpt.of("😀".repeat(61))).isEqualTo("😀".repeat(59) + "…");
        assertThat(Excerpt.of("a".repeat(60))).isEqualTo("a".repeat(60));
    }
}
