package org.goalkeeper.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.source.Problems;
import org.jspecify.annotations.Nullable;

/** The rules that ship, under {@code rules/} on the class path; the build writes their index and all their texts. */
final class ClassPathFiles implements PackFiles {

    private static final String INDEX = "index.txt";
    private static final String TEXTS = "all.txt";
    private static final String FIRST_LINE = "package rules\n";

    private final Map<String, String> rules = new HashMap<>();

    @Override
    public List<RuleId> ids(Problems problems) {
        String all = required(TEXTS);
        List<RuleId> ids = new ArrayList<>();
        int start = 0;
        for (String line : required(INDEX).split("\n")) {
            RuleId id = RuleId.of(line.strip());
            int next = all.indexOf("\n" + FIRST_LINE, start);
            int end = next < 0 ? all.length() : next + 1;
            rules.put(id + "/" + id.name() + ".drl", all.substring(start, end));
            ids.add(id);
            start = end;
        }
        if (start != all.length()) {
            throw new IllegalStateException("rules/" + TEXTS + " has rules that are not in rules/" + INDEX);
        }
        ids.sort(null);
        return ids;
    }

    private String required(String path) {
        String text = text(path);
        if (text == null) {
            throw new IllegalStateException("rules/" + path + " is missing from the class path: build with Maven");
        }
        return text;
    }

    @Override
    public @Nullable String text(String path) {
        String rule = rules.get(path);
        if (rule != null) {
            return rule;
        }
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
