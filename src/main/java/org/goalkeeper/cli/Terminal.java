package org.goalkeeper.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.goalkeeper.report.Plain;

/**
 * What a run sees of the machine it runs on.
 *
 * @param in standard input
 * @param out standard output: reports, and nothing else
 * @param err standard error: problems and progress
 * @param outShown whether somebody watches standard output
 * @param errShown whether somebody watches standard error
 * @param width columns of the window; 80 where not known
 * @param environment the environment variables
 * @param clock tells the day that rules reason from where a document states none
 */
public record Terminal(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outShown,
        boolean errShown,
        int width,
        Map<String, String> environment,
        InstantSource clock) {

    private static final int USUAL_WIDTH = 80;
    private static final int WIDEST = 120;

    /**
     * The process's own. The launcher tells by the system properties {@code goalkeeper.shown} (a list of {@code out} and
     * {@code err}) and {@code goalkeeper.columns} what only a shell can find out cheaply.
     */
    public static Terminal system() {
        List<String> shown = List.of(System.getProperty("goalkeeper.shown", "").split(","));
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                shown.contains("out"),
                shown.contains("err"),
                Math.min(WIDEST, Integer.getInteger("goalkeeper.columns", USUAL_WIDTH)),
                System.getenv(),
                InstantSource.system());
    }

    /** The day it is, by universal time. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Whether what is written to standard output may be coloured. */
    boolean colourful() {
        return outShown
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    /** Whether failures are to be told in full. */
    boolean debug() {
        return "1".equals(environment.get("GOALKEEPER_DEBUG"));
    }

    /** Tells the reader something that is no part of a report. */
    void say(String line) {
        err.println("goalkeeper: " + Plain.text(line));
    }
}
