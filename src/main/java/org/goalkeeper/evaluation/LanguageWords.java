package org.goalkeeper.evaluation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.goalkeeper.evaluation.linking.BaseWords;
import org.goalkeeper.ruleset.Lexicons;

/** The word lists that measurements need, by language. */
final class LanguageWords {

    private static final Map<String, BaseWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    private LanguageWords() {}

    static BaseWords of(String language) {
        // any text may call itself a language: only those that have words are kept
        return Lexicons.builtIn().languages().contains(language)
                ? BY_LANGUAGE.computeIfAbsent(language, LanguageWords::read)
                : read(language);
    }

    private static BaseWords read(String language) {
        return BaseWords.of(lexicon -> Lexicons.builtIn().words(language, lexicon));
    }
}
