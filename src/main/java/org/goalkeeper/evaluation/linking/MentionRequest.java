package org.goalkeeper.evaluation.linking;

/**
 * A lexicon of a rule whose entries are looked for in titles and notes.
 *
 * @param rule the rule's number; where settings say that it is off, nothing is looked for
 * @param lexicon the name the rule calls it by
 * @param slot where settings hold the rule's copy of it
 */
public record MentionRequest(int rule, String lexicon, int slot) {}
