package org.goalkeeper.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.evaluation.Summary;
import org.goalkeeper.evaluation.Waiver;

/** One page that needs nothing else: no script, its own style, light and dark. */
final class HtmlReport implements Report {

    @Override
    public void write(Verdict verdict, ReportStyle style, Writer out) throws IOException {
        String gate = "gate " + Verdict.gate(verdict.gatePassed());
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.write("<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.write("<meta http-equiv=\"Content-Security-Policy\"");
        out.write(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        out.write("<title>Goalkeeper: " + gate + "</title>\n<style>\n" + stylesheet() + "</style>\n</head>\n<body>\n");
        out.write("<header class=\"" + Verdict.gate(verdict.gatePassed()) + "\">\n<h1>");
        out.write(icon(verdict.gatePassed() ? "✔" : "✖") + Phrases.capitalised(gate) + "</h1>\n");
        out.write("<p>" + Phrases.counted(verdict.evaluations().size(), "report") + " by Goalkeeper.</p>\n");
        out.write("</header>\n<main>\n");
        if (verdict.evaluations().size() > 1) {
            overview(verdict.evaluations(), out);
        }
        for (int i = 0; i < verdict.evaluations().size(); i++) {
            section(verdict.evaluations().get(i), i + 1, out);
        }
        out.write("</main>\n</body>\n</html>\n");
        out.flush();
    }

    private static String stylesheet() {
        try (InputStream css = HtmlReport.class.getResourceAsStream("report.css")) {
            if (css == null) {
                throw new IllegalStateException("report.css is missing from the class path");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void overview(List<Evaluation> evaluations, Writer out) throws IOException {
        out.write("<div class=\"scroll\" role=\"region\" aria-label=\"Overview\" tabindex=\"0\">\n<table>\n");
        out.write("<caption>Overview</caption>\n<thead><tr>");
        for (String head : List.of("Document", "Rule set", "Errors", "Warnings", "Infos", "Clean", "Gate")) {
            out.write("<th scope=\"col\">" + head + "</th>");
        }
        out.write("</tr></thead>\n<tbody>\n");
        for (int i = 0; i < evaluations.size(); i++) {
            Evaluation evaluation = evaluations.get(i);
            Summary summary = evaluation.summary();
            out.write("<tr><th scope=\"row\"><a href=\"#e" + (i + 1) + "\">");
            out.write(MarkupText.of(evaluation.input().name()) + "</a></th>");
            out.write("<td>" + MarkupText.of(evaluation.ruleSet().name()) + "</td>");
            out.write("<td>" + summary.errors() + "</td><td>" + summary.warnings() + "</td><td>");
            out.write(summary.infos() + "</td><td>" + Phrases.percent(summary) + "</td><td>");
            out.write(Verdict.gate(evaluation.gatePassed()) + "</td></tr>\n");
        }
        out.write("</tbody>\n</table>\n</div>\n");
    }

    private static void section(Evaluation evaluation, int number, Writer out) throws IOException {
        List<String> heading = Phrases.heading(evaluation);
        out.write("<section id=\"e" + number + "\">\n<h2 dir=\"auto\">" + MarkupText.of(heading.get(0)) + "</h2>\n");
        out.write("<p class=\"about\">" + MarkupText.of(String.join(" · ", heading.subList(1, heading.size()))));
        out.write("</p>\n<p class=\"summary\">");
        out.write(MarkupText.of(String.join(" · ", Phrases.summary(evaluation))) + "</p>\n");
        for (GoalFindings goal : GoalFindings.of(evaluation, finding -> true)) {
            out.write("<article>\n<h3 dir=\"auto\">" + MarkupText.of(Phrases.title(goal.subject())) + "</h3>\n");
            String about = Phrases.about(goal.subject());
            if (!about.isEmpty()) {
                out.write("<p class=\"about\">" + MarkupText.of(about) + "</p>\n");
            }
            out.write("<ul>\n");
            for (Finding finding : goal.findings()) {
                finding(finding, out);
            }
            out.write("</ul>\n</article>\n");
        }
        HtmlKpis.write(evaluation, out);
        out.write("</section>\n");
    }

    private static void finding(Finding finding, Writer out) throws IOException {
        String severity = finding.severity().word();
        String symbol = switch (finding.severity()) {
            case ERROR -> "✖";
            case WARNING -> "▲";
            case INFO -> "●";
        };
        out.write("<li class=\"" + (finding.counts() ? severity : "quiet") + "\">\n<p class=\"rule\"><strong>");
        out.write(icon(finding.counts() ? symbol : "○") + severity + "</strong> <a href=\"");
        out.write(RulePages.of(finding.rule()) + "\">" + finding.rule() + "</a> <code>");
        out.write(MarkupText.of(finding.location().toString()) + "</code></p>\n");
        out.write("<p dir=\"auto\">" + MarkupText.of(finding.message()) + "</p>\n");
        Waiver waiver = finding.waiver();
        if (waiver != null) {
            out.write("<p>Waived until " + waiver.until() + ": " + MarkupText.of(waiver.reason()) + "</p>\n");
        } else if (finding.baselined()) {
            out.write("<p>Known before: in the baseline.</p>\n");
        } else {
            out.write("<p class=\"advice\" dir=\"auto\">" + MarkupText.of(finding.advice()) + "</p>\n");
            String fix = Phrases.fix(finding.fix());
            if (fix != null) {
                out.write("<p class=\"fix\">" + MarkupText.of(fix) + "</p>\n");
            }
        }
        out.write("</li>\n");
    }

    private static String icon(String symbol) {
        return "<span aria-hidden=\"true\">" + symbol + "</span> ";
    }
}
