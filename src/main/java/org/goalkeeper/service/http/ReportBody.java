package org.goalkeeper.service.http;

import java.util.function.Function;
import org.goalkeeper.report.Verdict;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A report, to be written in the form that the request asks for.
 *
 * @param verdict what was found
 * @param rules finds the rule that a finding names; null for a rule that is not known
 */
public record ReportBody(Verdict verdict, Function<RuleId, @Nullable Rule> rules) {}
