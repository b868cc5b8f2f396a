package org.goalkeeper.ruleset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** German verbs: the infinitive, the third person and the imperatives; several words stay as listed. */
final class GermanVerbs {

    /** By end of the infinitive, the third person and the imperative of verbs that change their vowel. */
    private static final Map<String, List<String>> STRONG = Map.ofEntries(
            Map.entry("brechen", List.of("bricht", "brich")),
            Map.entry("fahren", List.of("fährt")),
            Map.entry("fallen", List.of("fällt")),
            Map.entry("geben", List.of("gibt", "gib")),
            Map.entry("halten", List.of("hält")),
            Map.entry("helfen", List.of("hilft", "hilf")),
            Map.entry("laden", List.of("lädt")),
            Map.entry("lassen", List.of("lässt")),
            Map.entry("lesen", List.of("liest", "lies")),
            Map.entry("messen", List.of("misst", "miss")),
            Map.entry("nehmen", List.of("nimmt", "nimm")),
            Map.entry("raten", List.of("rät")),
            Map.entry("schlagen", List.of("schlägt")),
            Map.entry("sprechen", List.of("spricht", "sprich")),
            Map.entry("tragen", List.of("trägt")),
            Map.entry("treffen", List.of("trifft", "triff")),
            Map.entry("wachsen", List.of("wächst")),
            Map.entry("werben", List.of("wirbt", "wirb")),
            Map.entry("werden", List.of("wird")),
            Map.entry("werfen", List.of("wirft", "wirf")));

    private GermanVerbs() {}

    static List<String> forms(String entry) {
        if (entry.indexOf(' ') >= 0 || entry.length() < 4) {
            return List.of(entry);
        }
        Set<String> forms = new LinkedHashSet<>();
        forms.add(entry);
        if (entry.endsWith("eln")) {
            String stem = entry.substring(0, entry.length() - 1);
            forms.add(stem + "t");
            forms.add(stem + "e");
            forms.add(entry.substring(0, entry.length() - 3) + "le");
        } else if (entry.endsWith("ern")) {
            String stem = entry.substring(0, entry.length() - 1);
            forms.add(stem + "t");
            forms.add(stem + "e");
        } else if (entry.endsWith("en")) {
            String stem = entry.substring(0, entry.length() - 2);
            boolean linked = needsE(stem);
            forms.add(stem + (linked ? "et" : "t"));
            forms.add(stem + "e");
            if (!linked) {
                forms.add(stem);
            }
        }
        addStrong(entry, forms);
        return List.copyOf(forms);
    }

    private static void addStrong(String entry, Set<String> forms) {
        for (int i = 0; i <= entry.length() - 5; i++) {
            List<String> strong = STRONG.get(entry.substring(i));
            if (strong != null) {
                String prefix = entry.substring(0, i);
                strong.forEach(form -> forms.add(prefix + form));
            }
        }
    }

    /** Whether an e makes the stem speakable before a t, as in arbeitet, öffnet and rechnet, but not in lernt. */
    private static boolean needsE(String stem) {
        char end = stem.charAt(stem.length() - 1);
        if (end == 'd' || end == 't') {
            return true;
        }
        if (end != 'm' && end != 'n' || stem.length() < 3) {
            return false;
        }
        char before = stem.charAt(stem.length() - 2);
        boolean silent = before == 'h' && stem.charAt(stem.length() - 3) != 'c';
        return !silent && before != end && "aeiouyäöülr".indexOf(before) < 0 && !(end == 'm' && before == 'n');
    }
}
