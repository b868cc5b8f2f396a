package org.goalkeeper.service.http;

import java.util.List;
import org.goalkeeper.rule.Rule;

/**
 * Rules in a list, to be written in the form that the request asks for.
 *
 * @param rules sorted by id
 */
public record RuleListBody(List<Rule> rules) {

    /** Copies the rules. */
    public RuleListBody {
        rules = List.copyOf(rules);
    }
}
