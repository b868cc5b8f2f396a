package org.goalkeeper.check.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;

/** Goal sets to look at, one click away. */
enum Example {
    /** Goals with a flaw that a safe fix mends. */
    DRAFT("/init/goals.yaml"),
    /** KPIs that are out of their healthy range. */
    KPIS("/examples/support.yaml"),
    /** A cycle under way. */
    RUNNING("/examples/product-running.yaml"),
    /** A cycle that is over. */
    CLOSED("/examples/marketing-closed.yaml");

    private final String file;

    Example(String file) {
        this.file = file;
    }

    /** The word that names it in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The example of that word.
     *
     * @throws RefusedException where there is none
     */
    static Example of(String word) {
        for (Example example : values()) {
            if (example.word().equals(word)) {
                return example;
            }
        }
        throw new RefusedException(Refusal.NOT_FOUND, "there is no example " + word);
    }

    /** Its goal set. */
    String text() {
        try (InputStream in = Example.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
