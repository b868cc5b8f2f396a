package org.goalkeeper.document.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.Limits;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.goal.KeyResult;
import org.junit.jupiter.api.Test;

class WorkbookTest {
    private static final TabularOptions DETECT = TabularOptions.detect();

    @Test
    void readsNumbersDatesAndPercentagesOfCells() {
        KeyResult keyResult = read(workbook(WorkbookTest::fillGoals), DETECT)
                .objectives()
                .get(0)
                .keyResults()
                .get(0);
        assertThat(keyResult.baseline()).isEqualByComparingTo("0.3");
        assertThat(keyResult.target()).isEqualByComparingTo("45");
        assertThat(keyResult.unit()).isEqualTo("%");
        assertThat(keyResult.confidence()).isEqualByComparingTo("0.5");
        assertThat(keyResult.dueDate()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(keyResult.linkedToCompensation()).isTrue();
    }

    @Test
    void givesEveryValueItsSheetAndCell() {
        Document document = document(workbook(WorkbookTest::fillGoals), DETECT);
        var map = document.sourceMap();
        assertThat(map.locate("/objectives/0/keyResults/0", "dueDate")).hasToString("goals.xlsx:Goals!I4");
        assertThat(map.locate("/objectives/0", null)).hasToString("goals.xlsx:Goals!C3");
        assertThat(map.locate("/objectives/0", null).line()).isEqualTo(3);
    }

    @Test
    void readsFirstSheetWithKnownHeaderOrTheOneAskedFor() {
        byte[] bytes = workbook(book -> {
            book.newWorksheet("Cover").value(0, 0, "Our goals");
            rows(book.newWorksheet("Goals"), new Object[][] {{"id", "title"}, {"o1", "Grow"}});
            rows(book.newWorksheet("Old"), new Object[][] {{"id", "title"}, {"o2", "Shrink"}});
        });
        assertThat(read(bytes, DETECT).objectives().get(0).id()).isEqualTo("o1");
        assertThat(read(bytes, DETECT.withSheet("Old")).objectives().get(0).id())
                .isEqualTo("o2");
        assertThat(problems(bytes, DETECT.withSheet("old")))
                .isEqualTo("goals.xlsx: There is no sheet `old` in the workbook;"
                        + " expected one of Cover, Goals, Old: did you mean `Old`?");
        assertThat(problems(bytes, DETECT.withSheet("Cover")))
                .startsWith("goals.xlsx:Cover!A1: No row of column names");
    }

    @Test
    void readsStoredResultsOfFormulas() throws IOException {
        byte[] bytes = ZipParts.replace(
                workbook(WorkbookTest::fillGoals),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceAll("<c r=\"F4\"[^>]*><v>[^<]*</v></c>", "<c r=\"F4\"><f>1+1</f><v>7</v></c>")
                        .replaceAll(
                                "<c r=\"C4\"[^>]*><v>[^<]*</v></c>",
                                "<c r=\"C4\" t=\"str\"><f>A1&amp;B1</f><v>Computed</v></c>"));
        KeyResult keyResult =
                read(bytes, DETECT).objectives().get(0).keyResults().get(0);
        assertThat(keyResult.baseline()).isEqualByComparingTo("7");
        assertThat(keyResult.title()).isEqualTo("Computed");
    }

    @Test
    void reportsErrorsOfFormulas() throws IOException {
        byte[] bytes = ZipParts.replace(
                workbook(WorkbookTest::fillGoals),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceAll(
                        "<c r=\"F4\"[^>]*><v>[^<]*</v></c>", "<c r=\"F4\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"));
        assertThat(problems(bytes, DETECT))
                .isEqualTo(
                        "goals.xlsx:Goals!F4: `baseline` holds the error `#DIV/0!`; expected a value. Repair its formula.");
    }

    @Test
    void reportsFormulasWithoutAResult() throws IOException {
        byte[] bytes = ZipParts.replace(
                workbook(WorkbookTest::fillGoals),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceAll("<c r=\"F4\"[^>]*><v>[^<]*</v></c>", "<c r=\"F4\"><f>G4*2</f></c>"));
        assertThat(problems(bytes, DETECT))
                .startsWith("goals.xlsx:Goals!F4: `baseline` holds the formula `=G4*2` without a result");
    }

    @Test
    void readsDatesOfThe1904System() throws IOException {
        byte[] bytes = ZipParts.replace(
                workbook(WorkbookTest::fillGoals),
                "xl/workbook.xml",
                xml -> xml.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>"));
        assertThat(read(bytes, DETECT).objectives().get(0).keyResults().get(0).dueDate())
                .isEqualTo(LocalDate.of(2026, 12, 31).plusDays(1462));
    }

    @Test
    void reportsFilesThatAreNoWorkbooks() throws IOException {
        byte[] good = workbook(WorkbookTest::fillGoals);
        byte[] cut = Arrays.copyOf(good, good.length / 2);
        assertThat(problems("id,title\n".getBytes(StandardCharsets.UTF_8), DETECT))
                .contains("not an Excel workbook");
        assertThat(problems(new byte[0], DETECT)).contains("not an Excel workbook");
        assertThat(problems(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, DETECT))
                .contains("encrypted");
        assertThat(problems(cut, DETECT)).contains("broken");
        assertThat(problems(ZipParts.of("hello.txt", "hello"), DETECT)).contains("cannot be read");
    }

    private static void fillGoals(Workbook book) {
        Worksheet sheet = book.newWorksheet("Goals");
        rows(sheet, new Object[][] {
            {"Acme"},
            {
                "kind",
                "id",
                "title",
                "objective",
                "owner",
                "baseline",
                "target",
                "confidence",
                "dueDate",
                "linkedToCompensation"
            },
            {"objective", "o1", "Grow"},
            {"keyResult", "k1", "Leads", "o1", "sam", 0.1 + 0.2, 0.45, 0.5, LocalDate.of(2026, 12, 31), true}
        });
        sheet.style(3, 6).format("0%").set();
        sheet.style(3, 8).format("dd.mm.yyyy").set();
    }

    private static void rows(Worksheet sheet, Object[][] rows) {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                Object value = rows[row][column];
                if (value instanceof String text) {
                    sheet.value(row, column, text);
                } else if (value instanceof Boolean flag) {
                    sheet.value(row, column, flag);
                } else if (value instanceof LocalDate date) {
                    sheet.value(row, column, date);
                } else {
                    sheet.value(row, column, (Number) value);
                }
            }
        }
    }

    static byte[] workbook(Consumer<Workbook> fill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            fill.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Document document(byte[] bytes, TabularOptions options) {
        return TabularReader.read("goals.xlsx", bytes, Document.Format.XLSX, options, Limits.COMMAND_LINE);
    }

    private static GoalSet read(byte[] bytes, TabularOptions options) {
        return document(bytes, options).goalSet();
    }

    private static String problems(byte[] bytes, TabularOptions options) {
        return String.join("\n", Tabular.problems("goals.xlsx", bytes, Document.Format.XLSX, options));
    }
}
