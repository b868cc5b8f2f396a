package org.goalkeeper.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Summary;
import org.goalkeeper.rule.Severity;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final ReportStyle QUIET = new ReportStyle(false, 80, true);

    @Test
    void saysNothingQuietlyWhereTheGatePasses() {
        assertThat(Example.write(ReportFormat.TEXT, Example.verdict(Example.clean("balanced")), QUIET))
                .isEmpty();
    }

    @Test
    void showsQuietlyOnlyWhatFailsTheGate() {
        String text = Example.write(ReportFormat.TEXT, Example.verdict(Example.full()), QUIET);

        assertThat(text)
                .contains("key-result/timeframe")
                .doesNotContain("sandbagging/", "objective/", "KPIs to act on");
    }

    @Test
    void keepsToANarrowTerminal() {
        String text =
                Example.write(ReportFormat.TEXT, Example.verdict(Example.full()), new ReportStyle(false, 50, false));

        assertThat(text.lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(50));
    }

    @Test
    void neverRoundsUpToAllClean() {
        var summary = new Summary(0, 1, 0, 0, 0, 1000, 0, 0, new BigDecimal("0.999"));

        assertThat(Phrases.clean(summary)).isEqualTo("99% of 1000 goals");
    }

    @Test
    void listsOfManyReportsOnlyThoseThatFail() {
        List<Evaluation> many = new ArrayList<>(Collections.nCopies(40, Example.clean("balanced")));
        many.add(Example.full());
        Verdict verdict = Verdict.of(many, Severity.ERROR);

        String text = Example.write(ReportFormat.TEXT, verdict);

        assertThat(text).endsWith("41 reports · 40 passed · 1 failed · gate failed\n");
        assertThat(text.substring(text.indexOf("  errors  warnings")).lines()).hasSize(4);
    }
}
