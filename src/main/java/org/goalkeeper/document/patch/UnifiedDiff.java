package org.goalkeeper.document.patch;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** The difference of two texts in the unified format of diff and patch. */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private UnifiedDiff() {}

    /**
     * The lines that differ, with three lines around them.
     *
     * @param name the name of the file, for the heading
     * @param before the old text
     * @param after the new text
     * @return the difference, ending with a line break; empty where there is none
     */
    public static String of(String name, String before, String after) {
        List<String> old = lines(before);
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + name, "b/" + name, old, DiffUtils.diff(old, lines(after)), CONTEXT);
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** The lines as patch wants them: each with its carriage return, and the last with a note where it does not end. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + "\n\\ No newline at end of file");
        }
        return lines;
    }
}
