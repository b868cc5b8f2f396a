package org.goalkeeper.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Predicate;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.evaluation.Subject;
import org.goalkeeper.evaluation.Waiver;

/**
 * JUnit XML: a suite for each document and rule set, a case for each goal that has findings. Those that fail the gate
 * are failures, a goal with nothing but waived and known findings is skipped, the rest is output.
 */
final class JUnitReport implements Report {

    @Override
    public void write(Verdict verdict, ReportStyle style, Writer out) throws IOException {
        StringBuilder suites = new StringBuilder();
        int tests = 0;
        int failures = 0;
        for (Evaluation evaluation : verdict.evaluations()) {
            Predicate<Finding> fails =
                    finding -> !evaluation.gatePassed() && finding.counts() && verdict.failsOn(finding.severity());
            List<GoalFindings> goals = GoalFindings.of(evaluation, finding -> true);
            tests += Math.max(1, goals.size());
            failures += count(goals, fails);
            suite(evaluation, goals, fails, suites);
        }
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.write("<testsuites name=\"goalkeeper\" tests=\"" + tests + "\" failures=\"" + failures + "\">\n");
        out.append(suites);
        out.write("</testsuites>\n");
        out.flush();
    }

    private static int count(List<GoalFindings> goals, Predicate<Finding> wanted) {
        return (int) goals.stream()
                .filter(goal -> goal.findings().stream().anyMatch(wanted))
                .count();
    }

    private static void suite(
            Evaluation evaluation, List<GoalFindings> goals, Predicate<Finding> fails, StringBuilder xml) {
        String name = evaluation.input().name() + " (" + evaluation.ruleSet().name() + ")";
        long skipped = goals.stream()
                .filter(goal -> goal.findings().stream().noneMatch(Finding::counts))
                .count();
        xml.append("  <testsuite name=\"").append(MarkupText.of(name));
        xml.append("\" tests=\"").append(Math.max(1, goals.size()));
        xml.append("\" failures=\"").append(count(goals, fails));
        xml.append("\" errors=\"0\" skipped=\"").append(skipped).append("\">\n");
        xml.append("    <properties>\n");
        property("gate", Verdict.gate(evaluation.gatePassed()), xml);
        property("asOf", evaluation.asOf().toString(), xml);
        property("stage", evaluation.stage().word(), xml);
        property("ruleSetDigest", evaluation.ruleSet().digest(), xml);
        xml.append("    </properties>\n");
        if (goals.isEmpty()) {
            // without a case some servers take the document for unread
            xml.append("    <testcase classname=\"")
                    .append(MarkupText.of(evaluation.input().name()));
            xml.append("\" name=\"all goals\"/>\n");
        }
        goals.forEach(goal -> testcase(evaluation, goal, fails, xml));
        xml.append("  </testsuite>\n");
    }

    private static void property(String name, String value, StringBuilder xml) {
        xml.append("      <property name=\"").append(name).append("\" value=\"");
        xml.append(MarkupText.of(value)).append("\"/>\n");
    }

    private static void testcase(
            Evaluation evaluation, GoalFindings goal, Predicate<Finding> fails, StringBuilder xml) {
        Subject subject = goal.subject();
        String team = subject.team() == null ? evaluation.input().name() : subject.team();
        String name = (subject.type().word() + " " + subject.id()).strip();
        xml.append("    <testcase classname=\"").append(MarkupText.of(team));
        xml.append("\" name=\"").append(MarkupText.of(name)).append("\">\n");
        if (goal.findings().stream().noneMatch(Finding::counts)) {
            // a case can be skipped only once
            element("skipped", goal.findings().get(0), xml);
            goal.findings().stream().skip(1).forEach(finding -> element("system-out", finding, xml));
        } else {
            goal.findings().stream().filter(fails).forEach(finding -> failure(finding, xml));
            goal.findings().stream().filter(fails.negate()).forEach(finding -> element("system-out", finding, xml));
        }
        xml.append("    </testcase>\n");
    }

    private static void failure(Finding finding, StringBuilder xml) {
        xml.append("      <failure type=\"").append(finding.rule());
        xml.append("\" message=\"").append(MarkupText.of(finding.message())).append("\">");
        xml.append(MarkupText.of(line(finding))).append("</failure>\n");
    }

    private static void element(String element, Finding finding, StringBuilder xml) {
        xml.append("      <").append(element).append('>');
        xml.append(MarkupText.of(line(finding)));
        xml.append("</").append(element).append(">\n");
    }

    private static String line(Finding finding) {
        String line = finding.location() + ": " + finding.severity().word() + ": " + finding.message() + " "
                + finding.advice() + " (" + finding.rule() + ")";
        Waiver waiver = finding.waiver();
        if (waiver != null) {
            return line + " Waived until " + waiver.until() + ": " + waiver.reason();
        }
        return finding.baselined() ? line + " Known before." : line;
    }
}
