package org.goalkeeper.document.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goalkeeper.document.tabular.Tabular.document;
import static org.goalkeeper.document.tabular.Tabular.goals;
import static org.goalkeeper.document.tabular.Tabular.problems;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.Limits;
import org.goalkeeper.goal.GoalSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void detectsDelimiter(String delimiter) {
        String csv = """
                kind,id,title,objective,notes
                objective,o1,Grow,,"a, b; c | d\te"
                keyResult,k1,Leads,o1,
                """.replace(",", delimiter);
        GoalSet goals = goals(csv);
        assertThat(goals.objectives()).hasSize(1);
        assertThat(goals.objectives().get(0).keyResults()).hasSize(1);
    }

    @Test
    void readsDelimiterThatIsSet() {
        GoalSet goals =
                goals("id^title\no1^Grow, and; grow", TabularOptions.detect().withDelimiter('^'));
        assertThat(goals.objectives().get(0).title()).isEqualTo("Grow, and; grow");
    }

    @Test
    void readsByteOrderMarksAndWindowsLineEnds() {
        String csv = "id,title\r\no1,Größer\r\n";
        assertThat(goals("\uFEFF" + csv).objectives().get(0).title()).isEqualTo("Größer");
        for (var charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            Document document = TabularReader.read(
                    "goals.csv",
                    ("\uFEFF" + csv).getBytes(charset),
                    Document.Format.CSV,
                    TabularOptions.detect(),
                    Limits.COMMAND_LINE);
            assertThat(document.goalSet().objectives().get(0).title()).isEqualTo("Größer");
        }
    }

    @Test
    void reportsPlaceOfByteThatIsNotUtf8() {
        byte[] latin = "id,title\no1,Gr\u00f6\u00dfer\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problems("goals.csv", latin, Document.Format.CSV, TabularOptions.detect()))
                .singleElement()
                .asString()
                .startsWith("goals.csv:2:6: ")
                .contains("UTF-8");
    }

    @Test
    void reportsUtf16WithoutMark() {
        byte[] bytes = "id,title\no1,Grow\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(problems("goals.csv", bytes, Document.Format.CSV, TabularOptions.detect()))
                .singleElement()
                .asString()
                .contains("NUL", "byte order mark");
    }

    @Test
    void givesLineWhereRowWithLineBreaksStarts() {
        Document document = document("""
                id,title,notes
                o1,Grow,"first

                third"
                o2,Shrink,
                """, TabularOptions.detect());
        assertThat(document.goalSet().objectives().get(0).notes()).isEqualTo("first\n\nthird");
        assertThat(document.sourceMap().locate("/objectives/1", "title")).hasToString("goals.csv:5:2");
    }

    @Test
    void toleratesShortRowsAndReportsStrayCells() {
        assertThat(goals("id,title,notes,owner\no1,Grow\n,,,\n\no2,Shrink,,,,\n")
                        .objectives())
                .hasSize(2);
        assertThat(problems("id,title,notes\no1,Grow, and thrive,today\n"))
                .singleElement()
                .asString()
                .startsWith("goals.csv:2:4: The value `today` stands in a column without a name");
    }

    @Test
    void reportsQuoteThatIsNeverClosed() {
        assertThat(problems("id,title\no1,Grow\no2,\"Shrink\no3,x\n"))
                .singleElement()
                .asString()
                .startsWith("goals.csv:2:1: ")
                .contains("quote");
    }

    @Test
    void readsCellsThatLookLikeFormulasAsText() {
        assertThat(goals("id,title\no1,\"=HYPERLINK(\"\"x\"\")\"\n")
                        .objectives()
                        .get(0)
                        .title())
                .isEqualTo("=HYPERLINK(\"x\")");
    }

    @Test
    void reportsEmptyDocument() {
        assertThat(problems("")).containsExactly("goals.csv: The document is empty; expected a row of column names.");
        assertThat(problems(" \n\n")).singleElement().asString().contains("empty");
    }

    @Test
    void readsHeaderAlone() {
        assertThat(goals("kind,id,title\n").objectives()).isEmpty();
    }

    @Test
    void doesNotDependOnLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(goals("KIND,ID,TITLE\nOBJECTIVE,o1,Grow\n").objectives()).hasSize(1);
        } finally {
            Locale.setDefault(before);
        }
    }
}
