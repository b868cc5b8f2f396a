package org.goalkeeper.ruleset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.source.Excerpt;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Names;
import org.goalkeeper.source.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the file of a lexicon: one entry a line, {@code #} comments, and a first line that asks for inflection. */
final class LexiconReader {

    static final int MOST_BYTES = 256 * 1024;
    private static final int LONGEST_ENTRY = 100;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> entries = new LinkedHashMap<>();
    private @Nullable String inflection;

    private LexiconReader(String file) {
        this.file = file;
    }

    /**
     * @throws InvalidInputException with everything that is wrong with the file
     */
    static Lexicon read(String file, String language, byte[] bytes) {
        return new LexiconReader(file).read(language, bytes);
    }

    private Lexicon read(String language, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw invalid(Location.of(file), "the lexicon has more than " + MOST_BYTES + " bytes: split it");
        }
        String text = decode(bytes);
        int number = 0;
        for (String line :
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList()) {
            line(++number, line.strip());
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Lexicon(language, inflection, entries);
    }

    private void line(int number, String line) {
        if (line.startsWith("#!")) {
            directive(number, line.substring(2).strip());
        } else if (!line.isEmpty() && !line.startsWith("#")) {
            entry(number, line);
        }
    }

    private void directive(int number, String name) {
        if (number != 1) {
            report(number, "`#!` asks for inflection in the first line only: move it there");
        } else if (Inflection.NAMES.contains(name)) {
            inflection = name;
        } else {
            report(
                    number,
                    "`" + Excerpt.of(name) + "` is no inflection: expected `#! verbs` or `#! nouns`"
                            + Names.didYouMean(name, Inflection.NAMES));
        }
    }

    private void entry(int number, String line) {
        LexiconEntry entry = LexiconEntry.of(line);
        if (entry.text().isEmpty() || entry.text().length() > LONGEST_ENTRY) {
            report(
                    number,
                    "`" + Excerpt.of(line) + "` is no entry: expected one or a few words, at most " + LONGEST_ENTRY
                            + " characters, and where it helps `= meaning`");
        } else if (entries.putIfAbsent(entry.text(), entry.meaning()) != null) {
            report(number, "`" + Excerpt.of(entry.text()) + "` is listed twice: delete one");
        }
    }

    private String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw invalid(Location.of(file), "the lexicon is not UTF-8: save it as UTF-8");
        }
    }

    private void report(int line, String message) {
        problems.add(new Problem(Location.of(file, line, 1), message));
    }

    private static InvalidInputException invalid(Location location, String message) {
        return new InvalidInputException(List.of(new Problem(location, message)));
    }
}
