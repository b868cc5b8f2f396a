package org.goalkeeper.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goalkeeper.document.Document.Format;
import org.goalkeeper.document.Limits;
import org.goalkeeper.document.tabular.TabularOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {

    private final DocumentReader reader = new DocumentReader(Limits.COMMAND_LINE, TabularOptions.detect());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.yaml | YAML | { goalSet: 1, objectives: [{ id: o, title: Win }] }",
                "a.json | JSON | {\"goalSet\": 1, \"objectives\": [{\"id\": \"o\", \"title\": \"Win\"}]}",
                "- | JSON | {\"goalSet\": 1, \"objectives\": [{\"id\": \"o\", \"title\": \"Win\"}]}",
                "a.csv | CSV | kind;id;title~objective;o;Win",
            })
    void readsEveryFormat(String name, Format format, String text) {
        var document = reader.read(name, text.replace('~', '\n').getBytes(StandardCharsets.UTF_8), List.of());
        assertThat(document.format()).isEqualTo(format);
        assertThat(document.goalSet().objectives()).extracting("title").containsExactly("Win");
    }
}
