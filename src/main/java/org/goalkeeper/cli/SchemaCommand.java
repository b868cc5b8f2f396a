package org.goalkeeper.cli;

import java.util.concurrent.Callable;
import org.goalkeeper.document.GoalSetSchema;
import org.goalkeeper.evaluation.Version;
import org.goalkeeper.ruleset.RuleSetSchema;
import org.goalkeeper.ruleset.RuleSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what editors complete and check documents by. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of goal sets, or of rule sets.",
        footer = {
            "",
            "Examples:",
            "  goalkeeper schema > goal-set.schema.json",
            "  goalkeeper schema --rule-set > rule-set.schema.json",
            "",
            "Then begin a goal set with: # yaml-language-server: $schema=goal-set.schema.json"
        })
final class SchemaCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--rule-set", description = "The schema of rule sets.")
    private boolean ruleSet;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String schema = ruleSet
                ? RuleSetSchema.json(RuleSets.builtIn(Version.CURRENT).catalogue(), RuleSets.presetNames())
                : GoalSetSchema.json();
        Output.print(terminal, out -> out.write(schema));
        return ExitCode.PASSED;
    }
}
