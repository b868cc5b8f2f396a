package org.goalkeeper.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.goalkeeper.rule.Severity;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

    @Test
    void keepsTheKeysInTheirOrder() {
        JsonNode report = read(Example.verdict(Example.full()));

        assertThat(report.propertyNames())
                .containsExactly(
                        "organization",
                        "cycle",
                        "stage",
                        "asOf",
                        "engine",
                        "ruleSet",
                        "input",
                        "gate",
                        "summary",
                        "findings",
                        "promotions",
                        "demotions");
        assertThat(report.at("/findings/0").propertyNames())
                .containsExactly(
                        "rule",
                        "severity",
                        "subject",
                        "pointer",
                        "property",
                        "fingerprint",
                        "location",
                        "message",
                        "advice",
                        "fix",
                        "waiver",
                        "baselined");
        assertThat(report.at("/promotions/0").propertyNames())
                .containsExactly(
                        "kpi", "since", "reading", "healthyRange", "route", "linkedToCompensation", "keyResults");
    }

    @Test
    void listsTheOneReportLeftOfSeveral() {
        JsonNode report = read(new Verdict(List.of(Example.clean("balanced")), true, false, Severity.ERROR));

        assertThat(report.at("/reports")).hasSize(1);
        assertThat(report.at("/gate").asString()).isEqualTo("failed");
    }

    @Test
    void namesSheetAndCellInsteadOfLineAndColumn() {
        JsonNode location = read(Example.verdict(Example.holding("x"))).at("/findings/1/location");

        assertThat(location.propertyNames()).containsExactly("file", "sheet", "cell");
    }

    @Test
    void writesNumbersWithoutNoise() {
        assertThat(Plain.number(new BigDecimal("7.200"))).isEqualTo("7.2");
        assertThat(Plain.number(new BigDecimal("1E+6"))).isEqualTo("1000000");
        assertThat(Plain.number(new BigDecimal("0.000"))).isEqualTo("0");
        assertThat(Plain.number(new BigDecimal("-1E+300"))).isEqualTo("-1E+300");
    }

    @Test
    void tellsWhenItCannotBeWritten() {
        Writer broken = new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                throw new IOException("broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        Assertions.assertThatThrownBy(
                        () -> new JsonReport().write(Example.verdict(Example.full()), ReportStyle.PLAIN, broken))
                .isInstanceOf(IOException.class)
                .hasMessage("broken pipe");
    }

    @Test
    void leavesTheWriterOpen() throws IOException {
        StringWriter text = new StringWriter();
        Writer closable = new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) {
                text.write(chars, offset, length);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {
                text.write("closed");
            }
        };

        new JsonReport().write(Example.verdict(Example.full()), ReportStyle.PLAIN, closable);

        assertThat(text.toString()).endsWith("}\n");
    }

    private static JsonNode read(Verdict verdict) {
        return JsonMapper.shared().readTree(Example.write(ReportFormat.JSON, verdict));
    }
}
