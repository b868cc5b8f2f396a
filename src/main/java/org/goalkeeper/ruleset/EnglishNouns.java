package org.goalkeeper.ruleset;

import java.util.List;
import java.util.Map;

/** English nouns: singular and plural; of several words the last is inflected. */
final class EnglishNouns {

    private static final Map<String, String> IRREGULAR =
            Map.of("child", "children", "criterion", "criteria", "man", "men", "person", "people", "woman", "women");

    private EnglishNouns() {}

    static List<String> forms(String entry) {
        int blank = entry.lastIndexOf(' ') + 1;
        String noun = entry.substring(blank);
        return List.of(entry, entry.substring(0, blank) + plural(noun));
    }

    private static String plural(String noun) {
        String irregular = IRREGULAR.get(noun);
        if (irregular != null) {
            return irregular;
        }
        return noun.endsWith("sis") ? noun.substring(0, noun.length() - 2) + "es" : withS(noun);
    }

    /** With the s of a plural or a third person, in its spelling after these letters. */
    static String withS(String word) {
        int length = word.length();
        boolean hisses = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
        if (hisses) {
            return word + "es";
        }
        boolean consonantAndY = length > 1 && word.endsWith("y") && "aeiou".indexOf(word.charAt(length - 2)) < 0;
        return consonantAndY ? word.substring(0, length - 1) + "ies" : word + "s";
    }
}
