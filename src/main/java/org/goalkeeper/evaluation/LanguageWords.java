package org.goalkeeper.evaluation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.goalkeeper.evaluation.linking.BaseWords;
import org.goalkeeper.rule.Words;
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
        return new BaseWords(
                words(language, "change-verbs"),
                words(language, "maintenance-verbs"),
                words(language, "output-verbs"),
                List.of(words(language, "advisory-verbs"), words(language, "direction-verbs")),
                words(language, "units"),
                words(language, "articles"));
    }

    private static Words words(String language, String lexicon) {
        Words words = Lexicons.builtIn().words(language, lexicon);
        return words == null ? Words.NONE : words;
    }
}
