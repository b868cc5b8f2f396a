package org.goalkeeper.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes files to begin with. */
@Command(
        name = "init",
        description = "Writes a commented example goal set and rule set.",
        footer = {
            "",
            "Examples:",
            "  goalkeeper init",
            "  goalkeeper init okrs && goalkeeper check okrs --rules okrs/rules.yaml"
        })
final class InitCommand implements Callable<Integer> {

    private static final List<String> FILES = List.of("goals.yaml", "rules.yaml");

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder to write to (default: this one).")
    private Path folder = Path.of("");

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        for (String name : FILES) {
            if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                throw new UsageException(folder.resolve(name) + " is there already: nothing was written");
            }
        }
        try {
            Files.createDirectories(folder.toAbsolutePath());
        } catch (IOException e) {
            throw new UsageException("the folder " + folder + " cannot be made: " + e.getMessage());
        }
        for (String name : FILES) {
            Output.replace(folder.resolve(name), out -> out.write(example(name)));
            terminal.say("wrote " + folder.resolve(name));
        }
        terminal.say(
                "next: goalkeeper check " + folder.resolve(FILES.get(0)) + " --rules " + folder.resolve(FILES.get(1)));
        return ExitCode.PASSED;
    }

    private static String example(String name) {
        try (InputStream stream = InitCommand.class.getResourceAsStream("/init/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("init/" + name + " is missing from the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
