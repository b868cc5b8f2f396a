package org.goalkeeper.evaluation.linking;

import org.goalkeeper.evaluation.matching.Slotted;
import org.goalkeeper.rule.vocabulary.Mention;

/**
 * An entry of a rule's lexicon found in a goal.
 *
 * @param of the goal
 * @param field title or notes
 * @param lexicon the name the rule calls the lexicon by
 * @param slot where settings hold the rule's copy of the lexicon: only that rule may match this fact
 * @param text the entry
 * @param firstWord place of its first word, from 0
 * @param lastWord place of its last word, from 0
 */
public record LinkedMention(
        LinkedGoal of, String field, String lexicon, int slot, String text, int firstWord, int lastWord)
        implements Mention, FactOfGoal, Slotted {

    @Override
    public String goal() {
        return of.id();
    }
}
