package org.goalkeeper.document.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.goalkeeper.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileWorkbooksTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final byte[] GOOD = WorkbookTest.workbook(book -> {
        var sheet = book.newWorksheet("Goals");
        sheet.value(0, 0, "id");
        sheet.value(0, 1, "title");
        sheet.value(1, 0, "o1");
        sheet.value(1, 1, "Grow");
    });

    @Test
    void refusesZipBombs() throws IOException {
        assertThat(problem(ZipParts.replace(GOOD, "xl/media/image1.bin", text -> "0".repeat(64 << 20))))
                .isEqualTo(
                        "goals.xlsx: The workbook unpacks to more than 200 times its size, as zip bombs do; expected less.");
    }

    @Test
    void refusesTooManyParts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 5_001; i++) {
            parts.put("part" + i, new byte[0]);
        }
        assertThat(problem(ZipParts.of(parts))).contains("holds 5001 parts");
    }

    @Test
    void refusesDocumentTypes() throws IOException {
        byte[] bytes = ZipParts.replace(
                GOOD,
                "xl/sharedStrings.xml",
                xml -> "<?xml version=\"1.0\"?><!DOCTYPE sst ["
                        + "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>"
                        + xml.substring(xml.indexOf("<sst")).replace("Grow", "&b;&c;"));
        assertThat(problem(bytes)).contains("declares a document type");
    }

    @Test
    void refusesCellsFarOut() throws IOException {
        byte[] bytes = ZipParts.replace(GOOD, SHEET, xml -> xml.replaceFirst("r=\"B2\"", "r=\"ZZZZZZ2\""));
        assertThat(problem(bytes)).contains("has a cell at `ZZZZZZ2`; expected at most 1024 columns, up to AMJ");
        assertThat(problem(ZipParts.replace(GOOD, SHEET, xml -> xml.replaceFirst("r=\"B2\"", "r=\"XFD2\""))))
                .contains("has a cell at `XFD2`");
        assertThat(problem(ZipParts.replace(
                        GOOD, SHEET, xml -> xml.replaceFirst("<row r=\"2\"", "<row r=\"99999999999\""))))
                .contains("has a row numbered");
    }

    @Test
    void refusesFormulasThatCostTooMuch() throws IOException {
        String formula = "<c r=\"C2\"><f>" + "A1+".repeat(4_000) + "1</f><v>1</v></c></row>";
        assertThat(problem(ZipParts.replace(
                        GOOD, SHEET, xml -> xml.replaceFirst("</row></sheetData>", formula + "</sheetData>"))))
                .contains("formula of more than 8192 characters");
        StringBuilder arrays = new StringBuilder("</row>");
        for (int row = 3; row < 16_000; row++) {
            arrays.append("<row r=\"%1$d\"><c r=\"A%1$d\"><f t=\"array\" ref=\"A%1$d\">1</f><v>1</v></c></row>"
                    .formatted(row));
        }
        assertThat(problem(ZipParts.replace(
                        GOOD, SHEET, xml -> xml.replaceFirst("</row></sheetData>", arrays + "</sheetData>"))))
                .contains("too many array formulas");
    }

    @Test
    void refusesBrokenMarkup() throws IOException {
        assertThat(problem(ZipParts.replace(GOOD, SHEET, xml -> xml.replace("</sheetData>", "</sheet>"))))
                .contains("holds broken XML");
    }

    @Test
    void refusesTextsThatAreNotThere() throws IOException {
        assertThat(problem(ZipParts.replace(GOOD, "xl/sharedStrings.xml", xml -> "<sst/>")))
                .contains("asks for text 3 of 0");
        assertThat(problem(ZipParts.replace(GOOD, SHEET, xml -> xml.replaceFirst("<v>3</v>", "<v>2000000000</v>"))))
                .contains("asks for the text `2000000000`");
        assertThat(problem(ZipParts.replace(GOOD, SHEET, xml -> xml.replaceFirst("<v>3</v>", "<v>200000000</v>"))))
                .contains("asks for text 200000000 of 4");
    }

    @Test
    void refusesSheetsThatHideTheirMarkup() throws IOException {
        assertThat(problem(ZipParts.replace(
                        GOOD, "xl/_rels/workbook.xml.rels", xml -> xml.replace("sheet1.xml", "sheet1.bin"))))
                .contains("keeps a sheet in");
    }

    private static String problem(byte[] bytes) {
        return String.join("\n", Tabular.problems("goals.xlsx", bytes, Document.Format.XLSX, TabularOptions.detect()));
    }
}
