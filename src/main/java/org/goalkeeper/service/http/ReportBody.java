package org.goalkeeper.service.http;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.goalkeeper.report.Verdict;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A report, to be written in the form that the request asks for.
 *
 * @param verdict what was found, asked for where it has to be written
 * @param rules finds the rule that a finding names; null for a rule that is not known
 * @param json the report as it is kept; null for one that is not kept
 */
public record ReportBody(
        Supplier<Verdict> verdict,
        Function<RuleId, @Nullable Rule> rules,
        @Nullable String json) {

    /** A report that nobody keeps. */
    public static ReportBody of(Verdict verdict, Function<RuleId, @Nullable Rule> rules) {
        return new ReportBody(() -> verdict, rules, null);
    }

    /** The kept report as a part of another JSON text. */
    @JsonValue
    @JsonRawValue
    @Nullable
    String within() {
        return json;
    }
}
