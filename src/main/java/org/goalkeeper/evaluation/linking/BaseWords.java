package org.goalkeeper.evaluation.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.goalkeeper.rule.Words;
import org.jspecify.annotations.Nullable;

/** The word lists of one language that measurements need, made once and shared by all documents of the language. */
public final class BaseWords {

    /** Those of a language that has none. */
    public static final BaseWords NONE =
            new BaseWords(Words.NONE, Words.NONE, Words.NONE, List.of(), Words.NONE, Words.NONE);

    private final Words changeVerbs;
    private final Words maintenanceVerbs;
    private final Words outputVerbs;
    private final List<Words> openingVerbs;
    private final Words units;
    private final Words articles;
    private final int[] articleHashes;

    /**
     * @param changeVerbs such as increase
     * @param maintenanceVerbs such as keep
     * @param outputVerbs such as launch
     * @param openingVerbs further lists of verbs that titles open with
     * @param units what numbers count, such as customers
     * @param articles such as the
     */
    public BaseWords(
            Words changeVerbs,
            Words maintenanceVerbs,
            Words outputVerbs,
            List<Words> openingVerbs,
            Words units,
            Words articles) {
        this.changeVerbs = changeVerbs;
        this.maintenanceVerbs = maintenanceVerbs;
        this.outputVerbs = outputVerbs;
        this.openingVerbs = List.copyOf(openingVerbs);
        this.units = units;
        this.articles = articles;
        this.articleHashes =
                articles.meanings().keySet().stream().mapToInt(Letters::hash).toArray();
        Arrays.sort(articleHashes);
    }

    /**
     * Those of a language.
     *
     * @param lexicons the language's word list of a name; null where it has none of that name
     */
    public static BaseWords of(Function<String, @Nullable Words> lexicons) {
        List<Words> openingVerbs = new ArrayList<>();
        for (String lexicon : List.of("advisory-verbs", "direction-verbs", "holding-verbs")) {
            openingVerbs.add(words(lexicons, lexicon));
        }
        return new BaseWords(
                words(lexicons, "change-verbs"),
                words(lexicons, "maintenance-verbs"),
                words(lexicons, "output-verbs"),
                openingVerbs,
                words(lexicons, "units"),
                words(lexicons, "articles"));
    }

    private static Words words(Function<String, @Nullable Words> lexicons, String lexicon) {
        Words found = lexicons.apply(lexicon);
        return found == null ? Words.NONE : found;
    }

    Words outputVerbs() {
        return outputVerbs;
    }

    Words units() {
        return units;
    }

    boolean isArticle(String word) {
        return articles.has(word);
    }

    /** Whether a word with that hash may be an article. */
    boolean mayBeArticle(int hash) {
        for (int article : articleHashes) {
            if (article == hash) {
                return true;
            }
        }
        return false;
    }

    boolean isChangeOrMaintenanceVerb(String words) {
        return changeVerbs.has(words) || maintenanceVerbs.has(words);
    }

    boolean isOpeningVerb(String words) {
        if (isChangeOrMaintenanceVerb(words) || outputVerbs.has(words)) {
            return true;
        }
        for (Words verbs : openingVerbs) {
            if (verbs.has(words)) {
                return true;
            }
        }
        return false;
    }

    /** What the verb that a title opens with means, such as {@code increase}; null where it means no direction. */
    @Nullable
    String meaning(List<String> openings) {
        for (Words verbs : openingVerbs) {
            for (String opening : openings) {
                String meaning = verbs.meanings().get(opening);
                if (meaning != null && !meaning.isEmpty()) {
                    return meaning;
                }
            }
        }
        return null;
    }
}
