package org.goalkeeper.report;

import org.goalkeeper.rule.RuleId;

/** Where to read about a rule. */
final class RulePages {

    private static final String BASE = "https://github.com/goalkeeper-okr/goalkeeper";

    private RulePages() {}

    /** Where to read about Goalkeeper. */
    static String home() {
        return BASE;
    }

    /** Address of a rule's page. */
    static String of(RuleId rule) {
        return BASE + "/blob/main/rules/" + rule + "/" + rule.name() + ".md";
    }
}
