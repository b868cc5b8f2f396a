package org.goalkeeper.catalogue.web;

import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.rule.Rule;

/**
 * Rules that stand under one heading.
 *
 * @param name the group; an empty text where the rules are not grouped
 * @param rules its rules
 */
record RuleGroup(String name, List<Rule> rules) {

    /** The rules in their order, those that follow each other in one group together. */
    static List<RuleGroup> of(List<Rule> rules, boolean grouped) {
        List<RuleGroup> groups = new ArrayList<>();
        for (Rule rule : rules) {
            String name = grouped ? rule.id().group() : "";
            if (groups.isEmpty() || !groups.get(groups.size() - 1).name.equals(name)) {
                groups.add(new RuleGroup(name, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).rules.add(rule);
        }
        return groups;
    }
}
