package org.goalkeeper.document.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goalkeeper.document.patch.Rewritten.Place;
import org.junit.jupiter.api.Test;

class WrittenValueTest {

    @Test
    void findsWhatIsWrittenInEveryWayOfYaml() {
        String text = """
                objectives:
                  - owner: jo@acme.example # leads it
                    title: "owner: nobody"
                    keyResults:
                      - { owner: 'Sam O''Neill', id: 1 }
                      - owner: "Ki\\u006d"
                      - owner: &kim Kim Lee
                      - owner: *kim
                      - owner: >-
                          Alex
                          Doe
                      - owner: Max
                          Power
                      - owner: null
                      - owner:
                      - owner: ""
                      - owner: !!str Ann
                """;

        List<WrittenValue> found = WrittenValue.of(text, false, "owner");

        assertThat(found)
                .extracting(WrittenValue::written)
                .containsExactly(
                        "jo@acme.example",
                        "Sam O''Neill",
                        "Ki\\u006d",
                        "Kim Lee",
                        "*kim",
                        ">-\n          Alex\n          Doe",
                        "Max\n          Power",
                        "Ann");
        assertThat(found)
                .extracting(WrittenValue::value)
                .containsExactly(
                        "jo@acme.example", "Sam O'Neill", "Kim", "Kim Lee", "*kim", "Alex Doe", "Max Power", "Ann");
        assertThat(found)
                .allSatisfy(value ->
                        assertThat(text.substring(value.from(), value.to())).isEqualTo(value.written()));
    }

    @Test
    void findsWhatIsWrittenInJson() {
        String text =
                "\uFEFF{\"objectives\": [{\"owner\": \"J\\u00f6 \\\"the\\\" Park\", \"x\": null}, {\"owner\": null}]}";

        List<WrittenValue> found = WrittenValue.of(text, true, "owner");

        assertThat(found).singleElement().satisfies(value -> {
            assertThat(value.value()).isEqualTo("Jö \"the\" Park");
            assertThat(text.substring(value.from(), value.to())).isEqualTo("J\\u00f6 \\\"the\\\" Park");
        });
    }

    @Test
    void knowsWherePlacesWent() {
        String text = "- { owner: 😀jo, id: 1 }\n- owner: a\n    b\n  id: 2\n";
        Rewritten rewritten = Rewritten.of(text, WrittenValue.of(text, false, "owner"), value -> "person");

        assertThat(rewritten.text()).isEqualTo("- { owner: person, id: 1 }\n- owner: person\n  id: 2\n");
        assertThat(rewritten.place(1, 5)).isEqualTo(new Place(1, 5));
        assertThat(rewritten.place(1, 17)).isEqualTo(new Place(1, 20));
        assertThat(rewritten.place(2, 3)).isEqualTo(new Place(2, 3));
        assertThat(rewritten.place(4, 3)).isEqualTo(new Place(3, 3));
    }
}
