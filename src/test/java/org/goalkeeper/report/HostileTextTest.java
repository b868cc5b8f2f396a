package org.goalkeeper.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class HostileTextTest {

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</style><style>body{display:none}",
            "]]><evil/>",
            "\u001B[2J\u001B]0;owned\u0007",
            "\u009B2J",
            "\u202Egpj.exe\u202C\u2066x\u2069",
            "one\r\n::error::two\u2028three\u2029four\u0085five",
            "::error file=x::owned",
            "a | b `c` **d** [e](javascript:alert(1)) ![f](http://evil.example/f.png)",
            "@everyone see #1 and https://evil.example or www.evil.example",
            "\u0000\u0008\uFFFE\uFFFF",
            "half \uD800 pair",
            "{0} %s %n ${x} \\u001B",
            "👩‍🚀 目標を達成する 🇩🇪",
            "x".repeat(2000),
            "");

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}&&[^\n]]|[\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    @ParameterizedTest
    @EnumSource
    void letsNoHiddenCharacterThrough(ReportFormat format) {
        for (String text : HOSTILE) {
            String report = Example.write(format, Example.verdict(Example.holding(text)));

            assertThat(FORBIDDEN.matcher(report).find()).as(text).isFalse();
        }
    }

    @Test
    void keepsTextExactlyInJson() {
        for (String text : HOSTILE) {
            String report = Example.write(ReportFormat.JSON, Example.verdict(Example.holding(text)));
            var json = JsonMapper.shared().readTree(report);

            assertThat(json.at("/findings/0/message").asString()).isEqualTo(text);
            assertThat(json.at("/findings/0/fix/patch/0/value").asString()).isEqualTo(text);
        }
    }

    @Test
    void letsNoElementIntoHtml() {
        String empty = Example.write(ReportFormat.HTML, Example.verdict(Example.holding("x")));
        for (String text : HOSTILE) {
            if (!text.isEmpty()) {
                String report = Example.write(ReportFormat.HTML, Example.verdict(Example.holding(text)));

                assertThat(tags(report)).as(text).isEqualTo(tags(empty));
            }
        }
    }

    @Test
    void runsNoScriptAndLoadsNothing() {
        String report = Example.write(ReportFormat.HTML, Example.verdict(Example.full()));

        assertThat(report).doesNotContain("<script", "<link", "<img", "url(", "@import", " onclick", "src=");
    }

    @Test
    void startsNoOtherCommandOnGithub() {
        for (String text : HOSTILE) {
            String report = Example.write(ReportFormat.GITHUB, Example.verdict(Example.holding(text)));

            assertThat(report.lines()).as(text).hasSize(2);
            assertThat(report.lines().filter(line -> line.startsWith("::"))).hasSize(1);
            assertThat(report.lines().findFirst().orElseThrow())
                    .matches("::error file=[^:,]*,line=3,col=7,title=objective/owner::.*");
        }
    }

    @Test
    void mentionsAndLinksNobodyInMarkdown() {
        for (String text : HOSTILE) {
            String report = Example.write(ReportFormat.MARKDOWN, Example.verdict(Example.holding(text)))
                    .replaceAll("(`+).*?\\1", "");

            assertThat(report)
                    .as(text)
                    .doesNotContain("@e", "#1", "://evil", "www.e", "<script", "<img", "<evil")
                    .doesNotContainPattern("[^\\\\]]\\((java|http://evil)");
        }
    }

    @Test
    void keepsMarkdownTablesInShape() {
        for (String text : HOSTILE) {
            String report = Example.write(ReportFormat.MARKDOWN, Example.verdict(Example.holding(text)));

            assertThat(report.lines().filter(line -> line.startsWith("| ")))
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(
                                    row.replaceAll("\\\\.", "").chars().filter(c -> c == '|'))
                            .as(row)
                            .hasSize(10));
        }
    }

    @Test
    void wrapsTextAtTheWidth() {
        for (String text : HOSTILE) {
            String report = Example.write(ReportFormat.TEXT, Example.verdict(Example.holding(text)));

            // a place and a document's name are never broken, so that they can be opened
            String shown = Plain.text(text);
            List<String> names = List.of(shown + " ·", shown + " draft", shown + ".yaml:", shown + "!C7");
            assertThat(report.lines()
                            .filter(line ->
                                    !line.equals(shown) && names.stream().noneMatch(line::contains)))
                    .as(text)
                    .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
        }
    }

    private static List<String> tags(String html) {
        return Pattern.compile("</?[a-z0-9]+")
                .matcher(html)
                .results()
                .map(match -> match.group())
                .toList();
    }
}
