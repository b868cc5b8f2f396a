package org.goalkeeper.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.source.Location;
import org.jspecify.annotations.Nullable;

/** A table for spreadsheets: a row a finding. */
final class CsvReport implements Report {

    private static final List<String> HEADS = List.of(
            "ruleSet",
            "file",
            "sheet",
            "cell",
            "line",
            "column",
            "team",
            "type",
            "id",
            "property",
            "rule",
            "severity",
            "state",
            "message",
            "advice",
            "fingerprint");
    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

    @Override
    public void write(Verdict verdict, ReportStyle style, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(HEADS);
        for (Evaluation evaluation : verdict.evaluations()) {
            for (Finding finding : evaluation.findings()) {
                csv.writeRecord(row(evaluation, finding));
            }
        }
        csv.flush();
    }

    private static List<String> row(Evaluation evaluation, Finding finding) {
        Location location = finding.location();
        boolean text = location.cell() == null && location.line() > 0;
        return List.of(
                cell(evaluation.ruleSet().name()),
                cell(location.file()),
                cell(location.sheet()),
                cell(location.cell()),
                text ? String.valueOf(location.line()) : "",
                text ? String.valueOf(location.column()) : "",
                cell(finding.subject().team()),
                finding.subject().type().word(),
                cell(finding.subject().id()),
                cell(finding.property()),
                finding.rule().toString(),
                finding.severity().word(),
                state(finding),
                cell(finding.message()),
                cell(finding.advice()),
                finding.fingerprint());
    }

    private static String state(Finding finding) {
        if (finding.waiver() != null) {
            return "waived";
        }
        return finding.baselined() ? "baselined" : "counts";
    }

    /** The text on one line, and nothing that a spreadsheet would run as a formula. */
    private static String cell(@Nullable String written) {
        String text = written == null ? "" : Plain.text(written);
        String start = text.stripLeading();
        return !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0 ? "'" + text : text;
    }
}
