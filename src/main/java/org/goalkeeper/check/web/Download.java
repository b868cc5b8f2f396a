package org.goalkeeper.check.web;

import org.goalkeeper.report.ReportFormat;
import org.goalkeeper.service.http.MediaTypes;
import org.springframework.http.MediaType;

/** The forms in which a report can be saved. */
enum Download {
    /** For programs. */
    JSON(ReportFormat.JSON, "json", MediaType.APPLICATION_JSON),
    /** For code scanning. */
    SARIF(ReportFormat.SARIF, "sarif", MediaTypes.SARIF),
    /** For a pull request. */
    MARKDOWN(ReportFormat.MARKDOWN, "md", MediaType.TEXT_MARKDOWN),
    /** For a browser. */
    HTML(ReportFormat.HTML, "html", MediaType.TEXT_HTML);

    private final ReportFormat report;
    private final String ending;
    private final MediaType type;

    Download(ReportFormat report, String ending, MediaType type) {
        this.report = report;
        this.ending = ending;
        this.type = type;
    }

    ReportFormat report() {
        return report;
    }

    String ending() {
        return ending;
    }

    MediaType type() {
        return type;
    }
}
