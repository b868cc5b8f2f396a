package org.goalkeeper.rule.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * One form of an entry of a lexicon of the rule.
 *
 * @param lexicon the lexicon's name
 * @param text the word or words, case-folded
 * @param meaning what the lexicon says it means, such as {@code increase}; null where it says nothing
 */
public record Word(String lexicon, String text, @Nullable String meaning) {}
