package org.goalkeeper.rule.language;

import java.util.Map;
import org.goalkeeper.rule.vocabulary.FactType;
import org.goalkeeper.rule.vocabulary.PropertyType;
import org.goalkeeper.source.Location;

/**
 * A rule as it was read, with what its annotations are checked against.
 *
 * @param text the rule
 * @param annotations by name, where each annotation stands
 * @param variables by name with the {@code $}, the values that messages and fixes may use
 * @param subject the type of the fact that the rule reports
 */
public record ReadRule(
        RuleText text, Map<String, Location> annotations, Map<String, PropertyType> variables, FactType subject) {}
