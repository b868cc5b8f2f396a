package org.goalkeeper.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.goalkeeper.document.Limits;
import org.goalkeeper.source.Excerpt;

/** Turns the files and folders of a command line into the documents they hold. */
final class Inputs {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".csv", ".tsv", ".xlsx");
    private static final Pattern RULE_SET = Pattern.compile("(?m)(^|[{,]\\s*)\\s?[\"']?ruleSet[\"']?\\s*:");
    private static final int HEAD = 4096;
    private static final int DEEPEST = 64;

    private final Terminal terminal;
    private final String standardEnding;

    /**
     * @param standardFormat how standard input is written, such as {@code json}; an empty text to find out
     */
    Inputs(Terminal terminal, String standardFormat) {
        this.terminal = terminal;
        this.standardEnding = standardFormat.isEmpty() ? "" : "." + standardFormat;
    }

    /**
     * The documents, in the order of the arguments, a folder's by path; each once.
     *
     * @throws UsageException where a folder cannot be listed or holds no goal set
     */
    List<Input> of(List<String> arguments) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        for (String argument : arguments) {
            if (argument.equals(Input.STANDARD)) {
                inputs.computeIfAbsent(
                        argument, any -> Input.standard(terminal.in(), standardEnding, Limits.COMMAND_LINE.bytes()));
                continue;
            }
            Path path = path(argument);
            if (Files.isDirectory(path)) {
                folder(path).forEach(file -> inputs.putIfAbsent(key(file), Input.of(file)));
            } else {
                inputs.putIfAbsent(key(path), Input.of(path));
            }
        }
        return List.copyOf(inputs.values());
    }

    /** A name under which a file is the same however it was named. */
    static String key(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    private static Path path(String argument) {
        if (argument.isBlank()) {
            throw new UsageException("a name of a file is empty: name a file, or . for this folder");
        }
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new UsageException("`" + Excerpt.of(argument) + "` is no path");
        }
    }

    private static List<Path> folder(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Collector(folder, files));
        } catch (IOException e) {
            throw new UsageException("the folder " + folder + " cannot be listed: " + e.getMessage());
        }
        if (files.isEmpty()) {
            throw new UsageException("the folder " + folder + " holds no goal set: expected files ending with "
                    + String.join(" ", ENDINGS));
        }
        files.sort(Comparator.comparing(Path::toString));
        return files;
    }

    private static boolean isDocument(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".cases.yaml") || ENDINGS.stream().noneMatch(name::endsWith)) {
            return false;
        }
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".xlsx") || !isRuleSet(file);
    }

    /** Rule sets lie beside goal sets; what cannot be read is told when it is read as a goal set. */
    private static boolean isRuleSet(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return RULE_SET.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8))
                    .find();
        } catch (IOException e) {
            return false;
        }
    }

    /** Visits all that is not hidden; a link that leads back is left out. */
    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> files;

        private Collector(Path root, List<Path> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return hidden(folder) && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // A pipe would be waited for, and a device may never end; what is named itself is read whatever it is.
            if (!attributes.isDirectory() && !attributes.isOther() && !hidden(file) && isDocument(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof FileSystemLoopException || hidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        private static boolean hidden(Path path) {
            return String.valueOf(path.getFileName()).startsWith(".");
        }
    }
}
