package org.goalkeeper.evaluation;

import org.goalkeeper.rule.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * An error, whatever the value that is wrong: the same before and after a fix that does not mend it.
 *
 * @param rule the rule
 * @param type what it is about
 * @param subject the id of that
 * @param property the property that is wrong or missing; null where it is the whole subject
 */
record ErrorKey(
        RuleId rule,
        SubjectType type,
        String subject,
        @Nullable String property) {}
