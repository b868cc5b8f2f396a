package org.goalkeeper.pages;

import java.util.List;
import java.util.stream.Collectors;

/** Tables and texts of Markdown pages. */
final class Markdown {

    private Markdown() {}

    /** A table with a line of heads, the rows below it, and an empty line after it. */
    static String table(List<String> heads, List<List<String>> rows) {
        return line(heads) + line(heads.stream().map(head -> "---").toList())
                + rows.stream().map(Markdown::line).collect(Collectors.joining())
                + "\n";
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** A text that is shown as it is, in a table too. */
    static String text(String text) {
        return text.replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_");
    }

    static String code(String text) {
        return "`" + text + "`";
    }
}
