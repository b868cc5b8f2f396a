package org.goalkeeper.catalogue.web;

import java.util.Arrays;
import java.util.List;
import org.goalkeeper.goal.Stage;
import org.goalkeeper.report.page.ParameterLine;
import org.goalkeeper.rule.Rule;

/**
 * What a rule's page tells beside its text.
 *
 * @param severity its own severity, or {@code off}
 * @param stages the stages it runs in, in their order
 * @param sources the publications it comes from
 * @param parameters what a rule set may change about it
 */
record RuleFacts(String severity, List<String> stages, List<String> sources, List<Adjustable> parameters) {

    /**
     * A parameter in words.
     *
     * @param name its name
     * @param standard its value unless a rule set gives another
     * @param range what it may be
     */
    record Adjustable(String name, String standard, String range) {}

    static RuleFacts of(Rule rule) {
        return new RuleFacts(
                RuleFilter.severityOf(rule),
                stages(rule),
                RuleFilter.sourcesOf(rule),
                rule.parameters().stream()
                        .map(parameter -> new Adjustable(
                                parameter.name(), ParameterLine.standard(parameter), ParameterLine.range(parameter)))
                        .toList());
    }

    static List<String> stages(Rule rule) {
        return Arrays.stream(Stage.values())
                .filter(rule.stages()::contains)
                .map(Stage::word)
                .toList();
    }
}
