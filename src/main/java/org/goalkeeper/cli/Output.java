package org.goalkeeper.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes what a command has to say, in UTF-8. */
final class Output {

    /** Nobody reads standard output any more. */
    static final class ClosedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What is written. */
    interface Content {
        void write(Writer out) throws IOException;
    }

    private Output() {}

    /**
     * Writes to standard output.
     *
     * @throws ClosedException where its reader has gone
     * @throws UsageException where it cannot be written
     */
    static void print(Terminal terminal, Content content) {
        try {
            write(terminal.out(), content);
        } catch (IOException e) {
            String message = String.valueOf(e.getMessage());
            if (message.contains("Broken pipe") || message.contains("closed")) {
                throw new ClosedException();
            }
            throw new UsageException("cannot write to standard output: " + message);
        }
    }

    /**
     * Replaces a file as a whole: who reads it sees the old content or the new. Permissions stay.
     *
     * @throws UsageException where it cannot be written
     */
    static void replace(Path file, Content content) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
                try (OutputStream out = Files.newOutputStream(target)) {
                    write(out, content);
                }
                return;
            }
            replaceRegular(target, content);
        } catch (NoSuchFileException e) {
            throw new UsageException("cannot write " + file + ": there is no such folder");
        } catch (IOException e) {
            throw new UsageException("cannot write " + file + ": " + e.getMessage());
        }
    }

    private static void replaceRegular(Path target, Content content) throws IOException {
        Path part = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out =
                    Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
                write(out, content);
            }
            if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(OutputStream out, Content content) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        content.write(writer);
        writer.flush();
    }
}
