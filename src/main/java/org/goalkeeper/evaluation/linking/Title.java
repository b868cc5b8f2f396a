package org.goalkeeper.evaluation.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a title or note in lower case, and the runs of them. */
final class Title {

    private static final int LONGEST_RUN = 4;

    private final String folded;
    private final int[] starts;
    private final int[] ends;

    private Title(String folded, int[] starts, int[] ends) {
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    static Title of(String text) {
        String plain = Letters.prepared(text);
        WordCursor words = new WordCursor(plain);
        StringBuilder folded = new StringBuilder(plain.length());
        int[] starts = new int[8];
        int[] ends = new int[8];
        int count = 0;
        while (words.next()) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
            if (count > 0) {
                folded.append(' ');
            }
            starts[count] = folded.length();
            for (int i = words.start(); i < words.end(); i++) {
                folded.append(Letters.fold(plain.charAt(i)));
            }
            ends[count] = folded.length();
            count++;
        }
        return new Title(folded.toString(), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    /** How many words a text has. */
    static int count(String text) {
        WordCursor words = new WordCursor(Letters.prepared(text));
        int count = 0;
        while (words.next()) {
            count++;
        }
        return count;
    }

    /** The first word of a text as written; an empty text where it has none. */
    static String openingWord(String text) {
        WordCursor words = new WordCursor(text);
        return words.next() ? text.substring(words.start(), words.end()) : "";
    }

    int size() {
        return starts.length;
    }

    /** So many words from a place on, with single blanks between. */
    String run(int from, int words) {
        return folded.substring(starts[from], ends[from + words - 1]);
    }

    /** The first word, first two, three and four words. */
    List<String> openings() {
        String[] openings = new String[Math.min(LONGEST_RUN, size())];
        for (int i = 0; i < openings.length; i++) {
            openings[i] = run(0, i + 1);
        }
        return List.of(openings);
    }

    /** Every run of one to four words. */
    List<String> phrases() {
        List<String> phrases = new ArrayList<>(LONGEST_RUN * size());
        for (int from = 0; from < size(); from++) {
            for (int words = 1; words <= LONGEST_RUN && from + words <= size(); words++) {
                phrases.add(run(from, words));
            }
        }
        return List.copyOf(phrases);
    }

    /** The first four words after the opening verb, or after an opening number. */
    List<String> leadWords(BaseWords words) {
        int from = 0;
        for (int length = Math.min(LONGEST_RUN, size()); length > 0 && from == 0; length--) {
            if (words.isOpeningVerb(run(0, length))) {
                from = length;
            }
        }
        if (from == 0 && size() > 0 && Letters.isDigit(folded.charAt(0))) {
            from = 1;
        }
        List<String> lead = new ArrayList<>(LONGEST_RUN);
        for (int i = from; i < size() && i < from + LONGEST_RUN; i++) {
            lead.add(run(i, 1));
        }
        return List.copyOf(lead);
    }
}
