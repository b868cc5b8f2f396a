package org.goalkeeper.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of Goalkeeper that judges. */
public final class Version {

    /** As the build states it, such as {@code 0.1.0}. */
    public static final String CURRENT = read();

    private Version() {}

    private static String read() {
        try (InputStream stream = Version.class.getResourceAsStream("/goalkeeper.version")) {
            if (stream == null) {
                throw new IllegalStateException("goalkeeper.version is missing from the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
