package org.goalkeeper.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Problem;
import org.jspecify.annotations.Nullable;

/** A document that was named on the command line, or found in a folder that was. */
final class Input {

    /** The name of standard input on the command line. */
    static final String STANDARD = "-";

    private static final String STANDARD_NAME = "stdin";

    private final String name;
    private final @Nullable Path file;
    private byte @Nullable [] standard;

    private Input(String name, @Nullable Path file) {
        this.name = name;
        this.file = file;
    }

    /** A file, under the name it was given. */
    static Input of(Path file) {
        return new Input(file.toString(), file);
    }

    /**
     * Standard input, read now since it can be read once.
     *
     * @param ending what its name ends with, so that readers know how it is written; an empty text to find out
     * @param most how many bytes are of use
     */
    static Input standard(InputStream in, String ending, int most) {
        Input input = new Input(STANDARD_NAME + ending, null);
        try {
            input.standard = in.readNBytes(most + 1);
        } catch (IOException e) {
            throw input.unreadable(e);
        }
        return input;
    }

    /** The name it is read and reported under. */
    String name() {
        return name;
    }

    /** The file; null for standard input. */
    @Nullable
    Path file() {
        return file;
    }

    /**
     * What it holds, or one byte more than the limit where it holds more.
     *
     * @throws InvalidInputException where it cannot be read
     */
    byte[] bytes(int most) {
        if (file == null) {
            return Objects.requireNonNull(standard);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most + 1);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private InvalidInputException unreadable(IOException failure) {
        String message = failure instanceof NoSuchFileException ? "there is no such file" : "cannot be read";
        return new InvalidInputException(List.of(new Problem(Location.of(name), message)));
    }
}
