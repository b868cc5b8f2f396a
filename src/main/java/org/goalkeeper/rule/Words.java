package org.goalkeeper.rule;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A word list ready for look-up: every form of every entry, case-folded, with what it means. */
public final class Words {

    /** The list without words. */
    public static final Words NONE = new Words(Map.of());

    private final Map<String, String> meanings;

    /**
     * @param meanings by form, case-folded, blanks single: what the lexicon says it means; an empty text for nothing
     */
    public Words(Map<String, String> meanings) {
        this.meanings = new LinkedHashMap<>(meanings);
    }

    /**
     * The form in which words are compared: NFKC, case-folded ({@code ß} as {@code ss}), runs of blanks as
     * one, none at the ends.
     *
     * @param text words as written
     */
    public static String fold(String text) {
        String normal = plain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        String lower = normal.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        boolean gap = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isWhitespace(c)) {
                gap = folded.length() > 0;
            } else {
                if (gap) {
                    folded.append(' ');
                    gap = false;
                }
                if (c == 'ß') {
                    folded.append("ss");
                } else {
                    folded.append(c);
                }
            }
        }
        return folded.toString();
    }

    /** Whether NFKC changes nothing, seen without its tables: ASCII and the letters of Latin-1. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f && (c < 0xc0 || c > 0xff)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the list has no word. */
    public boolean isEmpty() {
        return meanings.isEmpty();
    }

    /** Whether the list has that form. */
    public boolean has(String form) {
        return meanings.containsKey(form);
    }

    /** Whether the list has one of those forms. */
    public boolean hasAny(Collection<String> forms) {
        for (String form : forms) {
            if (meanings.containsKey(form)) {
                return true;
            }
        }
        return false;
    }

    /** All forms with what they mean, in the lexicon's order; an empty text for nothing. */
    public Map<String, String> meanings() {
        return java.util.Collections.unmodifiableMap(meanings);
    }
}
