package org.goalkeeper.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.goalkeeper.evaluation.Evaluation;
import org.goalkeeper.evaluation.Gate;
import org.goalkeeper.report.ReportFormat;
import org.goalkeeper.report.ReportStyle;
import org.goalkeeper.report.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges goal sets and reports what was found. */
@Command(
        name = "check",
        description = "Evaluates goal sets and reports findings.",
        footer = {
            "",
            "Examples:",
            "  goalkeeper check drafts.yaml",
            "  goalkeeper check goals/ --rules okrs-com --fail-on warning",
            "  goalkeeper check team.yaml --context company.yaml",
            "  goalkeeper check team.yaml --format sarif --output team.sarif",
            "  goalkeeper check drafts.yaml --rules google,asana     # side by side",
            "  goalkeeper check drafts.yaml --explain mkt-1-kr1      # why a rule fired or not",
            "",
            "Exit code: 0 the gate passed, 1 it failed, 2 wrong usage or an unreadable input,",
            "3 the engine failed."
        })
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Goal sets: YAML, JSON, CSV, TSV or XLSX; a folder is read recursively; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final JudgingFlags judgingFlags = new JudgingFlags();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Choices.Formats.class,
            description = "text, json, sarif, junit, markdown, html, csv or github (default: text).")
    private @Nullable ReportFormat format;

    @Option(names = "--output", paramLabel = "FILE", description = "Writes the report to a file.")
    private @Nullable Path output;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            completionCandidates = Choices.Severities.class,
            description = "error, warning, info or never (default: the rule set's, which is error).")
    private @Nullable Gate failOn;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Known findings: they are reported as such and do not fail the gate.")
    private @Nullable Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Writes all present findings as known, and counts them as such.")
    private @Nullable Path writeBaseline;

    @Option(
            names = "--explain",
            paramLabel = "ID",
            description = "For one objective, key result or KPI: each rule, whether it fired, and what decided.")
    private @Nullable String explain;

    @Option(names = "--quiet", description = "Shows only what fails the gate.")
    private boolean quiet;

    @Option(names = "--no-color", description = "Writes plain text, as NO_COLOR does.")
    private boolean noColor;

    @Option(
            names = "--input-format",
            paramLabel = "INPUT",
            completionCandidates = Choices.InputFormats.class,
            description = "How standard input is written: yaml, json, csv or xlsx (default: found out).")
    private String inputFormat = "";

    @Mixin
    private final TabularFlags tabularFlags = new TabularFlags();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Set<String> known = baseline == null ? Set.of() : Baseline.read(baseline);
        GoalSets reader = new GoalSets(tabularFlags.options());
        Judging judging = judgingFlags.read(terminal, reader, known, failOn);
        List<Input> inputs = new Inputs(terminal, Choices.inputFormat(inputFormat)).of(files);
        if (explain != null) {
            return explain(judging, reader, inputs, explain);
        }
        List<Judged> judged = judge(judging, reader, inputs);
        if (writeBaseline != null) {
            Set<String> nowKnown = writeBaseline(writeBaseline, judged);
            nowKnown.addAll(known);
            judged = judge(judging.knowing(nowKnown), reader, inputs);
        }
        return report(judging, judged);
    }

    private int explain(Judging judging, GoalSets reader, List<Input> inputs, String id) {
        if (format != null && format != ReportFormat.TEXT) {
            throw new UsageException("--explain is told as text only: leave --format out");
        }
        return new Explanations(terminal, judging, reader).tell(inputs, id, style(), output);
    }

    private List<Judged> judge(Judging judging, GoalSets reader, List<Input> inputs) {
        try (Progress progress = Progress.of(terminal, inputs.size(), quiet)) {
            return new Judges(judging, reader).judge(inputs, progress);
        }
    }

    private Set<String> writeBaseline(Path file, List<Judged> judged) {
        if (judged.stream().anyMatch(one -> one.evaluations().isEmpty())) {
            terminal.say("no baseline was written, since a document was not judged");
            return new HashSet<>();
        }
        List<Evaluation> evaluations = evaluations(judged);
        Baseline.write(file, evaluations);
        Set<String> fingerprints = new HashSet<>(Baseline.fingerprints(evaluations));
        terminal.say("wrote " + file + " (known findings: " + fingerprints.size() + ")");
        return fingerprints;
    }

    private static List<Evaluation> evaluations(List<Judged> judged) {
        return judged.stream().flatMap(one -> one.evaluations().stream()).toList();
    }

    private int report(Judging judging, List<Judged> judged) {
        Failures failures = new Failures(terminal);
        int code = ExitCode.PASSED;
        for (Judged one : judged) {
            code = Math.max(code, failures.tell(one));
        }
        List<Evaluation> evaluations = evaluations(judged);
        boolean passed = code == ExitCode.PASSED && evaluations.stream().allMatch(Evaluation::gatePassed);
        if (!evaluations.isEmpty()) {
            boolean several = judged.size() * judging.ruleSets().size() != 1;
            write(new Verdict(evaluations, several, passed, judging.failOn()), judging);
        }
        return passed ? ExitCode.PASSED : Math.max(code, ExitCode.FAILED);
    }

    private void write(Verdict verdict, Judging judging) {
        ReportFormat chosen = format == null ? ReportFormat.TEXT : format;
        Output.Content report = out -> chosen.report(judging::rule).write(verdict, style(), out);
        try {
            if (output == null) {
                Output.print(terminal, report);
            } else {
                Output.replace(output, report);
            }
        } catch (Output.ClosedException e) {
            // who reads has seen enough; the exit code still tells
        }
    }

    private ReportStyle style() {
        boolean colour = terminal.colourful() && !noColor && output == null;
        return new ReportStyle(colour, output == null ? terminal.width() : ReportStyle.PLAIN.width(), quiet);
    }
}
