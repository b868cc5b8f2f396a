package org.goalkeeper.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** What ships on the class path. */
final class Resources {

    private Resources() {}

    /** The bytes of a resource; null where there is none. */
    static byte @Nullable [] read(String name) {
        try (InputStream stream = Resources.class.getClassLoader().getResourceAsStream(name)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
