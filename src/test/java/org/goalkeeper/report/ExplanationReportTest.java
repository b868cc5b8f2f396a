package org.goalkeeper.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.goalkeeper.evaluation.Explanation;
import org.goalkeeper.evaluation.Explanation.Outcome;
import org.goalkeeper.evaluation.matching.Shown;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Severity;
import org.junit.jupiter.api.Test;

class ExplanationReportTest {

    private static final List<Explanation> EXPLANATIONS = List.of(
            explanation("key-result/baseline", Outcome.HELD, "baseline == null", new Shown("baseline", BigDecimal.TEN)),
            explanation("key-result/owner", Outcome.OFF, "the rule set switches it off"),
            explanation(
                    "key-result/timeframe",
                    Outcome.FIRED,
                    "'Marketing qualified leads from 100 to 1,000 a month, seen over the quarter' has no due date."),
            explanation("key-result/unit", Outcome.HELD, "unitName == null", new Shown("unitName", "\u001B[2Jleads")));

    @Test
    void showsWhatFiredFirstAndWhatDecided() throws IOException {
        assertThat(write(ReportStyle.PLAIN)).isEqualTo("""
                        mkt-1-kr1 · 1 fired · 2 did not fire · 1 not asked

                        fired         key-result/timeframe                                         error
                                      'Marketing qualified leads from 100 to 1,000 a month, seen over
                                      the quarter' has no due date.
                        did not fire  key-result/baseline
                                      baseline == null
                                      with baseline = 10
                        did not fire  key-result/unit
                                      unitName == null
                                      with unitName = \\u001B[2Jleads
                        off           key-result/owner
                                      the rule set switches it off
                        """);
    }

    @Test
    void coloursWhatFired() throws IOException {
        assertThat(write(new ReportStyle(true, 80, false))).contains("\u001B[31mfired");
    }

    private static String write(ReportStyle style) throws IOException {
        StringWriter out = new StringWriter();
        ExplanationReport.write("mkt-1-kr1", EXPLANATIONS, style, out);
        return out.toString();
    }

    private static Explanation explanation(String rule, Outcome outcome, String condition, Shown... values) {
        return new Explanation(RuleId.of(rule), rule, outcome, Severity.ERROR, condition, List.of(values));
    }
}
