package org.goalkeeper.ruleset;

import java.util.Map;
import org.goalkeeper.rule.RuleId;
import org.goalkeeper.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set says about a rule.
 *
 * @param rule the rule
 * @param on whether it is on; null for as it is
 * @param severity how much its findings weigh; null for as it is
 * @param values by parameter: a BigDecimal, String, Boolean or LocalDate, a List of them, or a {@link WordEdit}
 */
record RuleChange(
        RuleId rule, @Nullable Boolean on, @Nullable Severity severity, Map<String, Object> values) {

    /** Copies the values. */
    RuleChange {
        values = Map.copyOf(values);
    }
}
