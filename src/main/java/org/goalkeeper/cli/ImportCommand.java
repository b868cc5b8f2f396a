package org.goalkeeper.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.goalkeeper.document.Document;
import org.goalkeeper.document.GoalSetWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns a table into a goal set in YAML. */
@Command(
        name = "import",
        description = "Prints a tabular export as a goal set in YAML.",
        footer = {
            "",
            "Examples:",
            "  goalkeeper import okrs.csv > goals.yaml",
            "  goalkeeper import okrs.xlsx --sheet Q4 --date-order dmy --output goals.yaml",
            "  goalkeeper import asana.csv --mapping asana --cycle 2026-Q4=2026-10-01..2026-12-31"
        })
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "CSV, TSV or XLSX; - is standard input.")
    private String file = "";

    @Option(names = "--output", paramLabel = "FILE", description = "Writes the goal set to a file.")
    private @Nullable Path output;

    @Option(
            names = "--input-format",
            paramLabel = "INPUT",
            completionCandidates = Choices.InputFormats.class,
            description = "How standard input is written: csv or xlsx (default: found out).")
    private String inputFormat = "";

    @Mixin
    private final TabularFlags tabularFlags = new TabularFlags();

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Input> inputs = new Inputs(terminal, Choices.inputFormat(inputFormat)).of(List.of(file));
        if (inputs.size() > 1) {
            throw new UsageException(file + " is a folder: name one file");
        }
        Document document = new GoalSets(tabularFlags.options()).read(inputs.get(0), List.of());
        Output.Content yaml = out -> out.write(GoalSetWriter.yaml(document.goalSet()));
        if (output == null) {
            Output.print(terminal, yaml);
        } else {
            Output.replace(output, yaml);
        }
        return ExitCode.PASSED;
    }
}
