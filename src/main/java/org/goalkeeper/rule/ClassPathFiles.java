package org.goalkeeper.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.source.Problems;
import org.jspecify.annotations.Nullable;

/** The rules that ship, under {@code rules/} on the class path; the build writes their index, since jars cannot be listed. */
final class ClassPathFiles implements PackFiles {

    private static final String INDEX = "index.txt";

    @Override
    public List<RuleId> ids(Problems problems) {
        String index = text(INDEX);
        if (index == null) {
            throw new IllegalStateException("rules/" + INDEX + " is missing from the class path: build with Maven");
        }
        List<RuleId> ids = new ArrayList<>();
        for (String line : index.split("\n")) {
            ids.add(RuleId.of(line.strip()));
        }
        ids.sort(null);
        return ids;
    }

    @Override
    public @Nullable String text(String path) {
        try (InputStream stream = ClassPathFiles.class.getClassLoader().getResourceAsStream(place(path))) {
            return stream == null ? null : decode(path, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String place(String path) {
        return "rules/" + path;
    }
}
