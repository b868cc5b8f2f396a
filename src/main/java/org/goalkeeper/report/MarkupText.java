package org.goalkeeper.report;

/** Author text inside HTML and XML, in elements and in quoted attributes. */
final class MarkupText {

    private MarkupText() {}

    /** One line of text, escaped; characters that XML forbids show as escapes. */
    static String of(String written) {
        String text = Plain.text(written);
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case 0xFFFE, 0xFFFF -> escaped.append(String.format("\\u%04X", c));
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
