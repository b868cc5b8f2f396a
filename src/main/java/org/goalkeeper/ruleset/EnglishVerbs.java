package org.goalkeeper.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** English verbs: the base, the third person and the -ing form; of several words the first is inflected. */
final class EnglishVerbs {

    private static final String VOWELS = "aeiou";

    private static final Map<String, String> THIRD_PERSONS = Map.of("be", "is", "have", "has");

    /** Verbs of several syllables that are stressed on the last one and so double its consonant. */
    private static final Set<String> STRESSED_AT_END = Set.of(
            "admit",
            "begin",
            "commit",
            "compel",
            "confer",
            "control",
            "debug",
            "defer",
            "equip",
            "excel",
            "expel",
            "forget",
            "format",
            "incur",
            "occur",
            "offset",
            "omit",
            "outrun",
            "patrol",
            "permit",
            "prefer",
            "program",
            "propel",
            "recut",
            "refer",
            "replan",
            "rerun",
            "reset",
            "reship",
            "submit",
            "transfer",
            "unplug",
            "upset");

    private EnglishVerbs() {}

    static List<String> forms(String entry) {
        int blank = entry.indexOf(' ');
        String verb = blank < 0 ? entry : entry.substring(0, blank);
        String rest = blank < 0 ? "" : entry.substring(blank);
        List<String> forms = new ArrayList<>();
        forms.add(entry);
        forms.add(thirdPerson(verb) + rest);
        for (String participle : participles(verb)) {
            forms.add(participle + rest);
        }
        return forms;
    }

    private static String thirdPerson(String verb) {
        String irregular = THIRD_PERSONS.get(verb);
        if (irregular != null) {
            return irregular;
        }
        return verb.endsWith("o") && !vowelAt(verb, verb.length() - 2) ? verb + "es" : EnglishNouns.withS(verb);
    }

    private static List<String> participles(String verb) {
        int length = verb.length();
        if (length < 3) {
            return List.of(verb + "ing");
        }
        if (verb.endsWith("ie")) {
            return List.of(verb.substring(0, length - 2) + "ying");
        }
        if (verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe") && !verb.endsWith("ye")) {
            return List.of(verb.substring(0, length - 1) + "ing");
        }
        if (!endsInShortVowelAndConsonant(verb)) {
            return List.of(verb + "ing");
        }
        String doubled = verb + verb.charAt(length - 1) + "ing";
        if (syllables(verb) == 1 || STRESSED_AT_END.contains(verb)) {
            return List.of(doubled);
        }
        // British English doubles an unstressed l, American English does not
        return verb.endsWith("l") ? List.of(verb + "ing", doubled) : List.of(verb + "ing");
    }

    private static boolean endsInShortVowelAndConsonant(String verb) {
        int last = verb.length() - 1;
        char end = verb.charAt(last);
        boolean consonant = !vowelAt(verb, last) && end != 'w' && end != 'x' && end != 'y';
        return consonant && vowelAt(verb, last - 1) && !vowelAt(verb, last - 2);
    }

    private static int syllables(String verb) {
        int syllables = 0;
        for (int i = verb.lastIndexOf('-') + 1; i < verb.length(); i++) {
            boolean vowel = vowelAt(verb, i) || verb.charAt(i) == 'y';
            boolean follows = i > 0 && (vowelAt(verb, i - 1) || verb.charAt(i - 1) == 'y');
            if (vowel && !follows) {
                syllables++;
            }
        }
        return syllables;
    }

    /** Whether a vowel is heard there: the u of qu is none. */
    private static boolean vowelAt(String verb, int i) {
        if (i < 0) {
            return false;
        }
        boolean afterQ = verb.charAt(i) == 'u' && i > 0 && verb.charAt(i - 1) == 'q';
        return VOWELS.indexOf(verb.charAt(i)) >= 0 && !afterQ;
    }
}
