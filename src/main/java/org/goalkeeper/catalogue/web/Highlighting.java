package org.goalkeeper.catalogue.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Code as HTML: escaped, with its words, texts, numbers, comments and names marked. */
final class Highlighting {

    /** The classes of the groups of both patterns, in their order. */
    private static final List<String> CLASSES = List.of("c", "t", "a", "w", "n");

    private static final Pattern DRL = Pattern.compile("""
            (//[^\\n]*|/\\*.*?\\*/)\
            |("(?:[^"\\\\\\n]|\\\\.)*")\
            |([@$]\\w+)\
            |(?<![.\\w])(package|import|global|rule|when|then|end|not|exists|forall|accumulate|from|in|matches|contains|memberOf|null|true|false)\\b\
            |\\b(\\d+(?:\\.\\d+)?)\\b""", Pattern.DOTALL);

    private static final Pattern YAML = Pattern.compile("""
            ((?<![^\\s])\\#[^\\n]*)\
            |("(?:[^"\\\\\\n]|\\\\.)*"|'(?:[^'\\n]|'')*')\
            |([A-Za-z][\\w/-]*(?=:(?:\\s|$)))\
            |\\b(true|false|null)\\b\
            |(?<![\\w-])(-?\\d+(?:\\.\\d+)?(?:-\\d+-\\d+)?)(?![\\w-])""", Pattern.MULTILINE);

    private Highlighting() {}

    /** A rule. */
    static String drl(String code) {
        return mark(DRL, code.strip());
    }

    /** YAML. */
    static String yaml(String code) {
        return mark(YAML, code.strip());
    }

    private static String mark(Pattern pattern, String code) {
        StringBuilder html = new StringBuilder(code.length() * 2);
        Matcher matcher = pattern.matcher(code);
        int done = 0;
        while (matcher.find()) {
            html.append(HtmlUtils.htmlEscape(code.substring(done, matcher.start()), "UTF-8"));
            for (int group = 1; group <= CLASSES.size(); group++) {
                if (matcher.group(group) != null) {
                    html.append("<span class=\"").append(CLASSES.get(group - 1)).append("\">");
                    html.append(HtmlUtils.htmlEscape(matcher.group(group), "UTF-8"))
                            .append("</span>");
                }
            }
            done = matcher.end();
        }
        return html.append(HtmlUtils.htmlEscape(code.substring(done), "UTF-8")).toString();
    }
}
