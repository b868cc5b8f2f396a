package org.goalkeeper.rule.language;

import java.util.Arrays;
import org.goalkeeper.source.Location;

/** A rule file's text, and where in it an offset stands. */
final class SourceText {

    private final String file;
    private final String text;
    private final int[] lines;

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        int[] starts = new int[64];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        this.lines = Arrays.copyOf(starts, count);
    }

    String text() {
        return text;
    }

    Location at(int offset) {
        int found = Arrays.binarySearch(lines, offset);
        int line = found >= 0 ? found : -found - 2;
        return Location.of(file, line + 1, text.codePointCount(lines[line], offset) + 1);
    }
}
