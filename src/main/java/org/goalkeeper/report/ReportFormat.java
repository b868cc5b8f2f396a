package org.goalkeeper.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RuleId;
import org.jspecify.annotations.Nullable;

/** The forms in which evaluations can be written down. */
public enum ReportFormat {
    /** For a terminal. */
    TEXT,
    /** Everything, for programs. */
    JSON,
    /** SARIF 2.1.0, for code scanning. */
    SARIF,
    /** JUnit XML, for build servers. */
    JUNIT,
    /** For a comment on a pull request. */
    MARKDOWN,
    /** One self-contained page. */
    HTML,
    /** A row a finding, for spreadsheets. */
    CSV,
    /** Annotations of GitHub Actions. */
    GITHUB;

    /** The words that name the formats. */
    public static final List<String> WORDS =
            Arrays.stream(values()).map(ReportFormat::word).toList();

    /** The word that names it, such as {@code sarif}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with that word; null where there is none. */
    public static @Nullable ReportFormat find(String word) {
        for (ReportFormat format : values()) {
            if (format.word().equals(word)) {
                return format;
            }
        }
        return null;
    }

    /**
     * The report in this format.
     *
     * @param rules finds the rule that a finding names, such as {@code catalogue::find}; null for a rule that is not known
     */
    public Report report(Function<RuleId, @Nullable Rule> rules) {
        return switch (this) {
            case TEXT -> new TextReport();
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport(rules);
            case JUNIT -> new JUnitReport();
            case MARKDOWN -> new MarkdownReport();
            case HTML -> new HtmlReport();
            case CSV -> new CsvReport();
            case GITHUB -> new GithubReport();
        };
    }
}
