package org.goalkeeper.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.goalkeeper.evaluation.Evaluator;
import org.goalkeeper.evaluation.Version;
import org.goalkeeper.evaluation.cases.CaseRunner;
import org.goalkeeper.evaluation.cases.RuleCase;
import org.goalkeeper.report.Plain;
import org.goalkeeper.report.page.RulePage;
import org.goalkeeper.rule.Rule;
import org.goalkeeper.rule.RulePack;
import org.goalkeeper.ruleset.RuleSets;
import org.goalkeeper.source.InvalidInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the cases of rule packs. */
@Command(
        name = "test",
        description = "Runs the cases of rule packs, each rule alone.",
        footer = {
            "",
            "Examples:",
            "  goalkeeper test acme-rules",
            "  goalkeeper test built-in --quiet     # the rules that ship",
            "",
            "Every rule needs a page and cases, one of which fires and one of which does not.",
            "Exit code: 0 all cases hold, 1 one fails, 2 a file cannot be used."
        })
final class TestCommand implements Callable<Integer> {

    private static final String BUILT_IN = "built-in";

    private final Terminal terminal;
    private final List<String> lines = new ArrayList<>();
    private int cases;
    private int failed;

    @Parameters(
            arity = "1..*",
            paramLabel = "PACK",
            description = "Folders of rules; `built-in` is the rules that ship.")
    private List<String> packs = new ArrayList<>();

    @Option(names = "--quiet", description = "Shows only what fails.")
    private boolean quiet;

    TestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleSets ruleSets = RuleSets.builtIn(Version.CURRENT);
        Evaluator evaluator = new Evaluator();
        int code = ExitCode.PASSED;
        for (String name : packs) {
            Path folder = name.equals(BUILT_IN) ? null : Path.of(name);
            if (folder != null && !Files.isDirectory(folder)) {
                throw new UsageException("there is no folder " + folder + ": name a rule pack, or " + BUILT_IN);
            }
            try {
                RulePack pack = folder == null ? RulePack.builtIn() : RulePack.load(folder);
                code = Math.max(code, test(pack, new CaseRunner(evaluator, ruleSets, pack, folder)));
            } catch (InvalidInputException e) {
                code = Math.max(code, new Failures(terminal).tell(e));
            }
        }
        if (failed > 0 || !quiet && (cases > 0 || code == ExitCode.PASSED)) {
            String all = code == ExitCode.PASSED ? "all hold" : "all that could be run hold";
            lines.add(cases + (cases == 1 ? " case, " : " cases, ") + (failed == 0 ? all : failed + " failed"));
        }
        Output.print(terminal, this::write);
        return failed > 0 ? Math.max(code, ExitCode.FAILED) : code;
    }

    private void write(Writer out) throws IOException {
        for (String line : lines) {
            out.write(line + "\n");
        }
    }

    private int test(RulePack pack, CaseRunner runner) {
        int code = ExitCode.PASSED;
        for (Rule rule : pack.rules()) {
            try {
                RulePage.check(pack, rule);
                test(rule, runner);
            } catch (InvalidInputException e) {
                code = Math.max(code, new Failures(terminal).tell(e));
            }
        }
        return code;
    }

    private void test(Rule rule, CaseRunner runner) {
        int line = lines.size();
        int failedBefore = failed;
        List<RuleCase> all = runner.cases(rule.id());
        for (RuleCase one : all) {
            List<String> differences = runner.differences(one);
            if (!differences.isEmpty()) {
                failed++;
                lines.add("    " + one.location() + ": " + Plain.text(one.name()));
                for (String difference : differences) {
                    difference.lines().forEach(part -> lines.add("      " + Plain.text(part)));
                }
            }
        }
        cases += all.size();
        boolean holds = failed == failedBefore;
        if (!holds || !quiet) {
            lines.add(line, (holds ? "✔ " : "✖ ") + rule.id() + " (" + all.size() + ")");
        }
    }
}
