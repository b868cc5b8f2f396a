package org.goalkeeper.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes command lines. */
@Command(
        name = "completion",
        description = "Prints a script for shell completion, for bash and zsh.",
        footer = {"", "Example:", "  source <(goalkeeper completion)"})
final class CompletionCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String script = AutoComplete.bash("goalkeeper", spec.root().commandLine());
        Output.print(terminal, out -> out.write(script));
        return ExitCode.PASSED;
    }
}
