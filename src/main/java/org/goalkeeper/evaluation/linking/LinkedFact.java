package org.goalkeeper.evaluation.linking;

import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.rule.vocabulary.Fact;
import org.jspecify.annotations.Nullable;

/** A fact of a linked goal set. */
public interface LinkedFact extends Fact {

    /** What a finding about this fact is about. */
    Subject subject();

    /**
     * The value that the document gives for a property of the subject.
     *
     * @param property the document's name for it
     * @return a text, number, date, flag or list of texts; null where the document gives none
     */
    @Nullable
    Object offendingValue(String property);
}
