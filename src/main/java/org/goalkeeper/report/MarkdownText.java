package org.goalkeeper.report;

/** Author text inside Markdown: shown as written, never as markup, a link, a mention or a reference. */
final class MarkdownText {

    /** Shows nothing, but keeps a site from making a link of what stands around it. */
    private static final String BREAK = "&#8203;";

    private MarkdownText() {}

    /** One line of text, escaped; also safe inside a table. */
    static String of(String written) {
        String text = Plain.text(written);
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@', '#' -> escaped.append(c).append(BREAK);
                case ':' -> escaped.append(text.startsWith("//", i + 1) ? ":" + BREAK : ":");
                case '.' -> escaped.append(endsWithWww(text, i) ? BREAK + "." : ".");
                case '\\', '`', '*', '_', '[', ']', '|', '~', '$' ->
                    escaped.append('\\').append(c);
                // at the start they would open a list or underline a heading
                case '-', '+', '=' -> escaped.append(i == 0 ? "\\" : "").append(c);
                default -> escaped.append(c);
            }
        }
        return orderedList(escaped.toString());
    }

    private static boolean endsWithWww(String text, int end) {
        return end >= 3 && text.regionMatches(true, end - 3, "www", 0, 3);
    }

    /** A number with a full stop at the start would open a list. */
    private static String orderedList(String text) {
        return text.replaceFirst("^(\\d+)\\.", "$1\\\\.");
    }

    /** Text as code, in as many backticks as it needs; not for a table. */
    static String code(String written) {
        String text = Plain.text(written);
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        return longest == 0 ? fence + text + fence : fence + " " + text + " " + fence;
    }
}
