package org.goalkeeper.ruleset;

import org.goalkeeper.rule.Words;

/**
 * One entry of a word list.
 *
 * @param text the word or words, folded
 * @param meaning what they mean, folded; an empty text for nothing
 */
record LexiconEntry(String text, String meaning) {

    /** Reads {@code entry} or {@code entry = meaning}. */
    static LexiconEntry of(String written) {
        int equals = written.indexOf('=');
        return equals < 0
                ? new LexiconEntry(Words.fold(written), "")
                : new LexiconEntry(Words.fold(written.substring(0, equals)), Words.fold(written.substring(equals + 1)));
    }
}
