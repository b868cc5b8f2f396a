package org.goalkeeper.rule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Problems;
import org.jspecify.annotations.Nullable;

/** A pack in a folder; nothing outside the folder is read, whatever links say. */
final class FolderFiles implements PackFiles {

    private static final Set<String> NO_GROUPS = Set.of("lexicons", "presets");
    private static final int ENTRIES = 1000;

    private final Path folder;

    FolderFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<RuleId> ids(Problems problems) {
        List<RuleId> ids = new ArrayList<>();
        for (Path group : entries(folder, problems)) {
            if (isFolder(group)) {
                if (!NO_GROUPS.contains(nameOf(group))) {
                    addGroup(group, ids, problems);
                }
            } else {
                refuseStray(group, "", problems);
            }
        }
        ids.sort(Comparator.naturalOrder());
        return ids;
    }

    private void addGroup(Path group, List<RuleId> ids, Problems problems) {
        for (Path rule : entries(group, problems)) {
            if (!isFolder(rule)) {
                refuseStray(rule, "", problems);
                continue;
            }
            try {
                ids.add(new RuleId(nameOf(group), nameOf(rule)));
                for (Path file : entries(rule, problems)) {
                    refuseStray(file, nameOf(rule) + ".drl", problems);
                }
            } catch (IllegalArgumentException e) {
                problems.add(
                        Location.of(rule.toString()),
                        "`" + Excerpt.of(nameOf(group) + "/" + nameOf(rule))
                                + "` is no rule name: folders are named group/name in lower-case words");
            }
        }
    }

    private static void refuseStray(Path file, String allowed, Problems problems) {
        if (nameOf(file).endsWith(".drl") && !nameOf(file).equals(allowed)) {
            problems.add(
                    Location.of(file.toString()),
                    "a rule stands in a folder of its own name: expected <group>/<name>/<name>.drl");
        }
    }

    private static List<Path> entries(Path parent, Problems problems) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(parent)) {
            for (Path entry : stream) {
                if (entries.size() == ENTRIES) {
                    problems.add(Location.of(parent.toString()), "the folder has more than " + ENTRIES + " entries");
                    break;
                }
                if (!nameOf(entry).startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            problems.add(Location.of(parent.toString()), "the folder cannot be read: expected a folder of rules");
        }
        entries.sort(Comparator.naturalOrder());
        return entries;
    }

    private static boolean isFolder(Path entry) {
        return Files.isDirectory(entry);
    }

    private static String nameOf(Path entry) {
        return String.valueOf(entry.getFileName());
    }

    @Override
    public @Nullable String text(String path) {
        Path file = folder.resolve(path);
        if (!Files.exists(file)) {
            return null;
        }
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw invalid(path, "the file is a link that leads out of the pack: copy it into the pack");
            }
            // A pipe or a device would never end.
            if (!Files.isRegularFile(file)) {
                throw invalid(path, "expected a file");
            }
            try (InputStream stream = Files.newInputStream(file)) {
                return decode(path, stream.readNBytes(MAX_BYTES + 1));
            }
        } catch (IOException e) {
            throw invalid(path, "the file cannot be read");
        }
    }

    @Override
    public String place(String path) {
        return folder.resolve(path).toString();
    }
}
