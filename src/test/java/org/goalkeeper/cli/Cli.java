package org.goalkeeper.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** The program in this process, with its streams captured; it is always 21 September 2026. */
final class Cli {

    static final String GOALS = """
            goalSet: 1
            organization: acme
            cycle: { id: 2026-Q4, startDate: 2026-10-01, endDate: 2026-12-31 }
            objectives:
              - id: mkt-1
                title: Win the hearts of small ticketing shops
                team: marketing
                owner: jo@acme.example
                keyResults:
                  # the one to mend
                  - id: kr-1
                    title: Share of shops that come back
                    unit: "%"
                    baseline: 10
                    target: 20
                  - id: kr-2
                    title: Qualified leads a week
                    unit: leads
                    baseline: 100
                    target: 150
                    dueDate: 2026-12-15
            """;

    /** What a run ended with. */
    record Run(int code, String out, String err) {}

    final Path folder;

    Cli(Path folder) {
        this.folder = folder;
    }

    /** Writes a file into the folder. */
    Path file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command; {@code ./} in an argument stands for the folder. */
    Run run(String... arguments) {
        return with("", arguments);
    }

    /** The same with something on standard input. */
    Run with(String standardInput, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(standardInput, out, Map.of(), false, arguments);
    }

    Run run(
            String standardInput,
            OutputStream out,
            Map<String, String> environment,
            boolean shown,
            String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                shown,
                false,
                80,
                environment,
                InstantSource.fixed(Instant.parse("2026-09-21T12:00:00Z")));
        String[] located = arguments.clone();
        for (int i = 0; i < located.length; i++) {
            located[i] = located[i].replace("./", folder + "/");
        }
        int code = new Program(terminal, java.util.Map.of()).run(located);
        String printed = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Run(
                code,
                printed.replace(folder + "/", "./"),
                err.toString(StandardCharsets.UTF_8).replace(folder + "/", "./"));
    }
}
