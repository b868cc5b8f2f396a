package org.goalkeeper.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.goalkeeper.evaluation.Version;
import org.goalkeeper.report.Columns;
import org.goalkeeper.report.Plain;
import org.goalkeeper.ruleset.Preset;
import org.goalkeeper.ruleset.PresetComparison;
import org.goalkeeper.ruleset.PresetComparison.Cell;
import org.goalkeeper.ruleset.PresetComparison.Row;
import org.goalkeeper.ruleset.RuleSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the presets, or shows where two rule sets differ. */
@Command(
        name = "presets",
        description = "Lists the presets, or shows two side by side.",
        footer = {
            "",
            "Examples:",
            "  goalkeeper presets",
            "  goalkeeper presets balanced google",
            "  goalkeeper presets balanced my-rules.yaml --all"
        })
final class PresetsCommand implements Callable<Integer> {

    private static final int NARROWEST = 16;
    private static final String NAME_INDENT = "  ";

    private final Terminal terminal;

    @Parameters(
            arity = "0..2",
            paramLabel = "PRESET|FILE",
            completionCandidates = Choices.Presets.class,
            description = "Two rule sets to show side by side.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--all", description = "Shows rules that are the same in both, too.")
    private boolean all;

    PresetsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleSets ruleSets = RuleSets.builtIn(Version.CURRENT);
        if (names.isEmpty()) {
            Output.print(terminal, out -> list(ruleSets.presets(), out));
            return ExitCode.PASSED;
        }
        if (names.size() == 1) {
            throw new UsageException("name two presets to see them side by side, or none for a list");
        }
        PresetComparison comparison = PresetComparison.of(ruleSets.find(names.get(0)), ruleSets.find(names.get(1)));
        PresetComparison shown = all ? comparison : comparison.differences();
        Output.print(terminal, out -> compare(shown, out));
        return ExitCode.PASSED;
    }

    private void list(List<Preset> presets, Writer out) throws IOException {
        int width = presets.stream()
                .mapToInt(preset -> preset.name().length())
                .max()
                .orElse(0);
        for (Preset preset : presets) {
            String before = Columns.padded(preset.name(), width + 2);
            for (String line : Columns.wrap(preset.description(), terminal.width() - before.length())) {
                out.write(before + line + "\n");
                before = " ".repeat(before.length());
            }
        }
    }

    private void compare(PresetComparison comparison, Writer out) throws IOException {
        if (comparison.rows().isEmpty()) {
            out.write(comparison.left() + " and " + comparison.right() + " do not differ\n");
            return;
        }
        int names = "rule".length();
        for (Row row : comparison.rows()) {
            names = Math.max(names, row.rule().toString().length());
            for (Cell cell : row.parameters()) {
                names = Math.max(names, NAME_INDENT.length() + cell.parameter().length());
            }
        }
        int values = Math.max(NARROWEST, (terminal.width() - names - 4) / 2);
        line("rule", comparison.left(), comparison.right(), names, values, out);
        for (Row row : comparison.rows()) {
            line(row.rule().toString(), row.left(), row.right(), names, values, out);
            for (Cell cell : row.parameters()) {
                line(NAME_INDENT + cell.parameter(), cell.left(), cell.right(), names, values, out);
            }
        }
    }

    private static void line(String name, String left, String right, int names, int values, Writer out)
            throws IOException {
        List<String> these = Columns.wrap(Plain.text(left), values);
        List<String> those = Columns.wrap(Plain.text(right), values);
        for (int i = 0; i < Math.max(these.size(), those.size()); i++) {
            String row = Columns.padded(i == 0 ? name : "", names + 2)
                    + Columns.padded(i < these.size() ? these.get(i) : "", values + 2)
                    + (i < those.size() ? those.get(i) : "");
            out.write(row.stripTrailing() + "\n");
        }
    }
}
