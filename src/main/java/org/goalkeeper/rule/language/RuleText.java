package org.goalkeeper.rule.language;

import java.util.List;
import java.util.Map;
import org.goalkeeper.source.Location;

/**
 * One rule as a syntax tree.
 *
 * @param name the rule's name as written
 * @param annotations by name, the one string literal each holds, unescaped
 * @param conditions in file order
 * @param report the consequence
 * @param location where the rule opens
 * @param source the rule's text as written, from {@code rule} to {@code end}
 */
public record RuleText(
        String name,
        Map<String, String> annotations,
        List<Condition> conditions,
        Report report,
        Location location,
        String source) {

    /**
     * The consequence: one call of {@code findings.report}.
     *
     * @param subject the variable bound to the fact the finding is about, with its {@code $}
     * @param property a property's name, or a text variable with its {@code $}; an empty text where the subject as a
     *     whole is meant
     * @param message the message template, unescaped
     * @param location where the call stands
     */
    public record Report(String subject, String property, String message, Location location) {}
}
