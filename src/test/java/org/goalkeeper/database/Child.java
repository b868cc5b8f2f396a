package org.goalkeeper.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A process that a test started; it ends with the virtual machine of the tests, however that ends. */
public final class Child {

    /** Far longer than anything takes: a test must fail, not hang. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final Process guard;
    private final Path log;

    private Child(Process process, Process guard, Path log) {
        this.process = process;
        this.guard = guard;
        this.log = log;
    }

    /** Asks whether a process is ready. */
    @FunctionalInterface
    public interface Probe {
        /**
         * Answers at once.
         *
         * @throws Exception as well as false: not yet
         */
        boolean ready() throws Exception;
    }

    /**
     * Starts a program.
     *
     * @param environment variables it gets beside those of the tests
     * @param log what it says is added here
     */
    public static Child start(List<String> command, Map<String, String> environment, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            // Its input ends when this virtual machine does, even when that is killed.
            Process guard = new ProcessBuilder(
                            "sh", "-c", "cat >/dev/null; kill -9 \"$1\"", "guard", String.valueOf(process.pid()))
                    .redirectErrorStream(true)
                    .start();
            return new Child(process, guard, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a program in Java, with the class path of the tests; else as {@link #start}. */
    public static Child startJava(List<String> mainAndArguments, Map<String, String> environment, Path log) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                // An empty part would stand for the folder that this runs in.
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(File.pathSeparator))));
        command.addAll(mainAndArguments);
        return start(command, environment, log);
    }

    /** A port of this machine that nobody listens at. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until it is ready.
     *
     * @throws IllegalStateException when it ended, or is not ready in time; with what it said
     */
    public Child await(Probe probe) {
        Instant end = Instant.now().plus(PATIENCE);
        Exception last = null;
        while (Instant.now().isBefore(end)) {
            try {
                if (probe.ready()) {
                    return this;
                }
            } catch (Exception e) {
                last = e;
            }
            if (ended(Duration.ofMillis(50))) {
                throw new IllegalStateException("it ended with " + process.exitValue() + ":\n" + said());
            }
        }
        throw new IllegalStateException("it was not ready in " + PATIENCE + ":\n" + said(), last);
    }

    /**
     * Waits until it has ended by itself.
     *
     * @throws IllegalStateException when it fails, or does not end in time; with what it said
     */
    public void expectEnd() {
        if (!ended(PATIENCE)) {
            kill();
            throw new IllegalStateException("it did not end in " + PATIENCE + ":\n" + said());
        }
        guard.destroyForcibly();
        if (process.exitValue() != 0) {
            throw new IllegalStateException("it ended with " + process.exitValue() + ":\n" + said());
        }
    }

    /** Ends it without letting it do anything more, as a failing machine does. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
        guard.destroyForcibly();
    }

    /**
     * Tells it to end, and waits until it has.
     *
     * @return its exit code
     * @throws IllegalStateException when it does not end in time; with what it said
     */
    public int stop() {
        process.destroy();
        if (!ended(PATIENCE)) {
            kill();
            throw new IllegalStateException("it did not stop in " + PATIENCE + ":\n" + said());
        }
        guard.destroyForcibly();
        return process.exitValue();
    }

    /** All that it, and those before it with the same log, said. */
    public String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean ended(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
