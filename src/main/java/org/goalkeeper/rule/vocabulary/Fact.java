package org.goalkeeper.rule.vocabulary;

import org.goalkeeper.rule.Settings;

/** Something measured in a goal set that a rule's pattern can match. */
public interface Fact {

    /** The parameters and word lists that hold for it: those of its team's rule set. */
    Settings settings();
}
