package org.goalkeeper.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares whole reports with files; {@code -Dgolden.write=true} writes the files anew, to be read before a commit. */
class GoldenReportTest {

    private static final Path FOLDER = Path.of("src/test/resources/report");

    @ParameterizedTest
    @EnumSource
    void writesOneEvaluationAsItsGoldenFile(ReportFormat format) throws IOException {
        assertGolden("one." + ending(format), Example.write(format, Example.verdict(Example.full())));
    }

    @ParameterizedTest
    @EnumSource
    void writesTwoRuleSetsAsTheirGoldenFile(ReportFormat format) throws IOException {
        Verdict verdict = Example.verdict(Example.full(), Example.clean("google"));

        assertGolden("two." + ending(format), Example.write(format, verdict));
    }

    @Test
    void writesColourAsItsGoldenFile() throws IOException {
        ReportStyle style = new ReportStyle(true, 80, false);
        String text = Example.write(ReportFormat.TEXT, Example.verdict(Example.full()), style);

        assertGolden("colour.txt", text.replace('\u001B', '␛'));
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameTextEveryTime(ReportFormat format) {
        Verdict verdict = Example.verdict(Example.full(), Example.clean("google"));

        assertThat(Example.write(format, verdict)).isEqualTo(Example.write(format, verdict));
    }

    private static String ending(ReportFormat format) {
        return switch (format) {
            case TEXT -> "txt";
            case JSON -> "json";
            case SARIF -> "sarif";
            case JUNIT -> "xml";
            case MARKDOWN -> "md";
            case HTML -> "html";
            case CSV -> "csv";
            case GITHUB -> "github.txt";
        };
    }

    private static void assertGolden(String name, String report) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, report);
        }
        assertThat(report).isEqualTo(Files.readString(file));
    }
}
