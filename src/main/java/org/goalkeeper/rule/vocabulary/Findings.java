package org.goalkeeper.rule.vocabulary;

/** Where a rule's consequence reports to: the global {@code findings} of every rule file. */
public interface Findings {

    /**
     * Reports that the rule's conditions hold for a subject.
     *
     * @param drools the engine's own view of the match that fired
     * @param subject the fact the finding is about
     * @param text what is wrong; {@code {$variable}} and {@code {property}} stand for the values that decided
     */
    void report(Object drools, Fact subject, String text);

    /**
     * Reports that a property of a subject is wrong or missing.
     *
     * @param drools the engine's own view of the match that fired
     * @param subject the fact the finding is about
     * @param property the document's property that is wrong or missing
     * @param text what is wrong; {@code {$variable}} and {@code {property}} stand for the values that decided
     */
    void report(Object drools, Fact subject, String property, String text);
}
