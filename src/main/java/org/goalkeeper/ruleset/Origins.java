package org.goalkeeper.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Problem;

/** Finds the texts of rule sets: presets on the class path, others in files. */
final class Origins {

    /** The presets that ship, the one without deviations first. */
    static final List<String> PRESETS =
            List.of("balanced", "okr-quickstart", "strategy-ops", "okrs-com", "asana", "mural", "google");

    private static final int MOST_BYTES = 1 << 20;

    private final String productVersion;

    Origins(String productVersion) {
        this.productVersion = productVersion;
    }

    /** A preset that ships. */
    Origin preset(String name) {
        String resource = "rules/presets/" + name + ".yaml";
        byte[] bytes = Resources.read(resource);
        if (bytes == null) {
            throw new IllegalStateException("the preset " + name + " is not on the class path");
        }
        return new Origin(resource, "preset " + name, name, productVersion, bytes, null);
    }

    /**
     * A file.
     *
     * @param mention where it is named, for the problem where it cannot be read
     */
    static Origin file(Path path, Location mention) {
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw invalid(Location.of(path.toString()), "the rule set has more than 1 MiB: split it");
            }
            Path real = path.toRealPath();
            Path folder = real.getParent();
            return new Origin(path.toString(), real.toString(), stem(real), "1", bytes, folder);
        } catch (IOException e) {
            String problem = Files.exists(path) ? "cannot be read" : "is not there";
            throw invalid(mention, "the rule set " + path + " " + problem + ": expected a YAML or JSON file");
        }
    }

    /** A text that is no file, and so names none. */
    static Origin text(String name, byte[] bytes) {
        return new Origin(name, "text " + name, "own", "1", bytes, null);
    }

    /** Whether a reference means a file rather than a preset. */
    static boolean namesFile(String reference) {
        String lower = reference.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml")
                || lower.endsWith(".yml")
                || lower.endsWith(".json")
                || reference.indexOf('/') >= 0
                || reference.indexOf('\\') >= 0;
    }

    static InvalidInputException invalid(Location location, String message) {
        return new InvalidInputException(List.of(new Problem(location, message)));
    }

    private static String stem(Path path) {
        String file = String.valueOf(path.getFileName());
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
