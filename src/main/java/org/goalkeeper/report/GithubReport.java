package org.goalkeeper.report;

import java.io.IOException;
import java.io.Writer;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.source.Location;

/** Workflow commands that GitHub Actions shows as annotations; findings that do not count are left out. */
final class GithubReport implements Report {

    @Override
    public void write(Verdict verdict, ReportStyle style, Writer out) throws IOException {
        for (Evaluation evaluation : verdict.evaluations()) {
            for (Finding finding : evaluation.findings()) {
                if (finding.counts()) {
                    out.write(annotation(finding));
                    out.write('\n');
                }
            }
            // a line that opens with two colons would be a command
            out.write("goalkeeper: " + String.join(" · ", Phrases.heading(evaluation)));
            out.write(": " + String.join(" · ", Phrases.summary(evaluation)) + "\n");
        }
        out.flush();
    }

    private static String annotation(Finding finding) {
        String command = switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
        Location location = finding.location();
        StringBuilder line = new StringBuilder("::" + command + " file=" + property(location.file()));
        if (location.cell() == null && location.line() > 0) {
            line.append(",line=").append(location.line());
            if (FileUri.hasTextColumn(location)) {
                line.append(",col=").append(location.column());
            }
        }
        line.append(",title=").append(property(finding.rule().toString())).append("::");
        if (location.cell() != null) {
            line.append(data(location.sheet() + "!" + location.cell() + ": "));
        }
        return line.append(data(finding.message() + " " + finding.advice())).toString();
    }

    private static String data(String text) {
        return Plain.text(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
