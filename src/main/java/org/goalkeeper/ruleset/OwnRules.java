package org.goalkeeper.ruleset;

import java.util.List;
import org.goalkeeper.rule.Rule;

/**
 * The rules of a pack that does not ship.
 *
 * @param place where the pack stands: packs of one place are one pack
 * @param rules its rules
 * @param lexicons the word lists they use
 */
record OwnRules(String place, List<Rule> rules, Lexicons lexicons) {

    /** Copies the rules. */
    OwnRules {
        rules = List.copyOf(rules);
    }
}
