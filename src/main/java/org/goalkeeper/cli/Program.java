package org.goalkeeper.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.goalkeeper.source.InvalidInputException;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;

/** The program as a whole: understands a command line, runs its command, and turns what goes wrong into an exit code. */
public final class Program {

    private final Terminal terminal;
    private final Map<String, Supplier<Object>> more;
    private final Failures failures;

    /**
     * @param terminal where it runs
     * @param more commands that others bring, by name, made when they are asked for
     */
    public Program(Terminal terminal, Map<String, Supplier<Object>> more) {
        this.terminal = terminal;
        this.more = more;
        this.failures = new Failures(terminal);
    }

    /**
     * Runs a command.
     *
     * @param arguments the command line, without the program's name
     * @return 0 all is well, 1 the gate or a case failed, 2 wrong usage or unreadable input, 3 the engine failed
     */
    @SuppressWarnings("CatchThrowable") // whatever fails, the program ends with a code and one line
    public int run(String... arguments) {
        try {
            return line(arguments).execute(arguments);
        } catch (Throwable failure) {
            return failures.tell("", failure);
        } finally {
            terminal.err().flush();
        }
    }

    private CommandLine line(String... arguments) {
        CommandLine line = Commands.line(terminal, more, arguments);
        Choices.register(line);
        line.setOut(new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true));
        line.setErr(new PrintWriter(new OutputStreamWriter(terminal.err(), StandardCharsets.UTF_8), true));
        line.setColorScheme(Help.defaultColorScheme(terminal.colourful() ? Help.Ansi.ON : Help.Ansi.OFF));
        line.setParameterExceptionHandler((exception, all) -> refuse(exception));
        line.setExecutionExceptionHandler((exception, command, parsed) -> failed(exception, command));
        return line;
    }

    private int refuse(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        terminal.say(Refusals.message(exception));
        terminal.say("`" + command.getCommandSpec().qualifiedName() + " --help` tells how it is used");
        return ExitCode.UNUSABLE;
    }

    private int failed(Exception exception, CommandLine command) {
        if (exception instanceof InvalidInputException invalid) {
            return failures.tell(invalid);
        }
        if (exception instanceof UsageException) {
            terminal.say(String.valueOf(exception.getMessage()));
            return ExitCode.UNUSABLE;
        }
        if (exception instanceof Output.ClosedException) {
            return ExitCode.PASSED;
        }
        return failures.tell(command.getCommandName() + ": ", exception);
    }
}
