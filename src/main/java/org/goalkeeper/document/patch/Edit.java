package org.goalkeeper.document.patch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a text and what is to stand there instead.
 *
 * @param from its first character
 * @param to the character behind it
 * @param text the new text
 */
record Edit(int from, int to, String text) {

    /** The text after edits that do not overlap; of edits at one place the earlier comes first. */
    static String apply(String text, List<Edit> edits) {
        List<Edit> ordered = new ArrayList<>(edits);
        ordered.sort(Comparator.comparingInt(Edit::from));
        StringBuilder result = new StringBuilder(text.length() + 64 * edits.size());
        int at = 0;
        for (Edit edit : ordered) {
            if (edit.from < at) {
                throw new PatchRefusedException("two edits change the same text");
            }
            result.append(text, at, edit.from).append(edit.text);
            at = edit.to;
        }
        return result.append(text, at, text.length()).toString();
    }
}
