package org.goalkeeper.document.patch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A text with other words in some places, which knows where each place of the old text is in the new one. */
public final class Rewritten {

    private final String old;
    private final String text;
    private final List<Edit> edits;
    /** How much longer the new text is behind each edit. */
    private final int[] shifts;

    private final int[] oldLines;
    private final int[] newLines;

    private Rewritten(String old, List<Edit> edits) {
        this.old = old;
        this.edits = List.copyOf(edits);
        this.text = Edit.apply(old, edits);
        this.shifts = new int[edits.size()];
        for (int i = 0, shift = 0; i < shifts.length; i++) {
            Edit edit = edits.get(i);
            shift += edit.text().length() - (edit.to() - edit.from());
            shifts[i] = shift;
        }
        this.oldLines = edits.isEmpty() ? new int[0] : lines(old);
        this.newLines = edits.isEmpty() ? oldLines : lines(text);
    }

    /**
     * Writes other texts for values.
     *
     * @param values values of the text, which do not overlap
     * @param change what to write for each
     */
    public static Rewritten of(String text, List<WrittenValue> values, Function<WrittenValue, String> change) {
        return new Rewritten(
                text,
                values.stream()
                        .map(value -> new Edit(value.from(), value.to(), change.apply(value)))
                        .toList());
    }

    /**
     * Writes other texts for words.
     *
     * @param change what to write for a word; null to leave it
     */
    public static Rewritten of(String text, Pattern words, Function<String, @Nullable String> change) {
        List<Edit> edits = new ArrayList<>();
        Matcher matcher = words.matcher(text);
        while (matcher.find()) {
            String other = change.apply(matcher.group());
            if (other != null) {
                edits.add(new Edit(matcher.start(), matcher.end(), other));
            }
        }
        return new Rewritten(text, edits);
    }

    /** The new text. */
    public String text() {
        return text;
    }

    /**
     * Where a place of the old text is in the new one.
     *
     * @param line from 1
     * @param column from 1, in characters
     */
    public Place place(int line, int column) {
        if (edits.isEmpty() || line < 1 || line > oldLines.length) {
            return new Place(line, column);
        }
        int start = oldLines[line - 1];
        int end = line < oldLines.length ? oldLines[line] : old.length();
        int at = old.offsetByCodePoints(start, Math.min(column - 1, old.codePointCount(start, end)));
        int moved = at + shiftBefore(at);
        int newLine = Arrays.binarySearch(newLines, moved);
        newLine = newLine < 0 ? -newLine - 2 : newLine;
        return new Place(newLine + 1, text.codePointCount(newLines[newLine], moved) + 1);
    }

    /** How much longer the new text is up to an offset of the old one. */
    private int shiftBefore(int at) {
        int low = 0;
        int high = edits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edits.get(middle).from() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : shifts[low - 1];
    }

    private static int[] lines(String text) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column from 1, in characters
     */
    public record Place(int line, int column) {}
}
