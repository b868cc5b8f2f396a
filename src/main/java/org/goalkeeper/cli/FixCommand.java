package org.goalkeeper.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.Limits;
import org.goalkeeper.document.patch.PatchRefusedException;
import org.goalkeeper.document.patch.UnifiedDiff;
import org.goalkeeper.evaluation.Evaluator;
import org.goalkeeper.evaluation.Finding;
import org.goalkeeper.evaluation.FixTrial;
import org.goalkeeper.evaluation.Mending;
import org.goalkeeper.goal.GoalSet;
import org.goalkeeper.source.InvalidInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Applies the fixes that findings carry. */
@Command(
        name = "fix",
        description = "Prints a goal set with every safe fix applied; comments and order stay.",
        footer = {
            "",
            "Examples:",
            "  goalkeeper fix drafts.yaml --dry-run      # what would change",
            "  goalkeeper fix drafts.yaml --write",
            "  goalkeeper fix drafts.yaml --all > mended.yaml",
            "",
            "A fix is safe where it cannot change what was meant. One that would bring a new",
            "error is withheld. A table (CSV, XLSX) cannot be edited: its fixes are told on",
            "standard error, and the exit code is 2."
        })
final class FixCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Goal sets in YAML or JSON; - is standard input. Several need --write or --dry-run.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--all", description = "Applies every fix, not only the safe ones.")
    private boolean all;

    @Option(names = "--write", description = "Writes the files in place; permissions stay.")
    private boolean write;

    @Option(names = "--dry-run", description = "Prints the difference and changes nothing.")
    private boolean dryRun;

    @Mixin
    private final JudgingFlags judgingFlags = new JudgingFlags();

    @Mixin
    private final TabularFlags tabularFlags = new TabularFlags();

    FixCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (write && dryRun) {
            throw new UsageException("--write and --dry-run exclude each other: give one");
        }
        GoalSets reader = new GoalSets(tabularFlags.options());
        Judging judging = judgingFlags.read(terminal, reader, Set.of(), null);
        if (judging.ruleSets().size() > 1) {
            throw new UsageException("--rules: name one rule set, since each may offer other fixes");
        }
        List<Input> inputs = new Inputs(terminal, "").of(files);
        if (inputs.size() > 1 && !write && !dryRun) {
            throw new UsageException("name one goal set, or add --write or --dry-run");
        }
        int code = ExitCode.PASSED;
        for (Input input : inputs) {
            try {
                code = Math.max(code, fix(input, judging, reader));
            } catch (InvalidInputException e) {
                code = Math.max(code, new Failures(terminal).tell(e));
            } catch (PatchRefusedException e) {
                terminal.say(String.valueOf(e.getMessage()));
                code = ExitCode.UNUSABLE;
            }
        }
        return code;
    }

    private int fix(Input input, Judging judging, GoalSets reader) {
        if (write && input.file() == null) {
            throw new UsageException("--write: standard input has no place to write to");
        }
        List<GoalSet> context = judging.context(input);
        Document document = reader.read(input, context);
        Mending mending = new Mending(
                new FixTrial(new Evaluator(), Limits.COMMAND_LINE),
                one -> judging.request(one, judging.ruleSets().get(0), context),
                (name, bytes) -> reader.read(name, bytes, context));
        if (document.format().tabular()) {
            return tellTable(document, mending);
        }
        Mending.Result result = mending.mend(document, fix -> all || fix.safe());
        String before = text(document);
        String after = text(result.document());
        if (dryRun) {
            Output.print(terminal, out -> out.write(UnifiedDiff.of(document.name(), before, after)));
        } else if (!write) {
            Output.print(terminal, out -> out.write(after));
        } else if (input.file() != null && !before.equals(after)) {
            Output.replace(input.file(), out -> out.write(after));
        }
        tell(document.name(), result);
        return ExitCode.PASSED;
    }

    private static String text(Document document) {
        return new String(document.bytes(), StandardCharsets.UTF_8);
    }

    private void tell(String name, Mending.Result result) {
        if (result.applied() == 0 && result.left() == 0) {
            return;
        }
        String more = result.left() == 0 ? "" : ", --all would apply " + result.left() + " more";
        terminal.say(name + ": " + (dryRun ? "would apply " : "applied ") + result.applied()
                + (result.applied() == 1 ? " fix" : " fixes") + more);
    }

    private int tellTable(Document document, Mending mending) {
        List<Finding> fixes = mending.offered(document);
        for (Finding finding : fixes) {
            terminal.err()
                    .println(finding.location() + ": " + finding.rule() + ": "
                            + (finding.fix() == null ? "" : finding.fix().description()));
        }
        terminal.say(document.name() + " is a table, which cannot be edited here: "
                + (fixes.isEmpty() ? "it has nothing to fix" : "set the cells above by hand")
                + ", or turn it into YAML with `goalkeeper import`");
        return fixes.isEmpty() ? ExitCode.PASSED : ExitCode.UNUSABLE;
    }
}
