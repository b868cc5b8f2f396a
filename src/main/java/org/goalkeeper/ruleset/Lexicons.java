package org.goalkeeper.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goalkeeper.rule.Words;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Problem;
import org.jspecify.annotations.Nullable;

/** Word lists by language and name, each read when it is first asked for and then kept. */
public final class Lexicons {

    /** The languages that ship. */
    static final Set<String> BUILT_IN_LANGUAGES = Set.of("de", "en");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Lexicons BUILT_IN = new Lexicons(null, null, BUILT_IN_LANGUAGES);

    private final @Nullable Path folder;
    private final @Nullable Lexicons fallback;
    private final Set<String> languages;
    private final Map<String, Optional<Lexicon>> lexicons = new ConcurrentHashMap<>();
    private final Map<String, Words> words = new ConcurrentHashMap<>();

    private Lexicons(@Nullable Path folder, @Nullable Lexicons fallback, Set<String> languages) {
        this.folder = folder;
        this.fallback = fallback;
        this.languages = languages;
    }

    /** The lexicons that ship. */
    public static Lexicons builtIn() {
        return BUILT_IN;
    }

    /**
     * The lexicons of a rule pack, before those that ship.
     *
     * @param folder holds a folder a language, which holds {@code <lexicon>.txt}; it need not be there
     * @throws UncheckedIOException where the folder cannot be listed
     */
    public static Lexicons of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return BUILT_IN;
        }
        Set<String> languages = new TreeSet<>(BUILT_IN.languages);
        try (Stream<Path> folders = Files.list(folder)) {
            folders.filter(Files::isDirectory)
                    .map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> LANGUAGE.matcher(name).matches())
                    .forEach(languages::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lexicons(folder, BUILT_IN, Set.copyOf(languages));
    }

    /** The languages that have lexicons, sorted. */
    public Set<String> languages() {
        return new TreeSet<>(languages);
    }

    /** Whether a language has lexicons. */
    boolean has(String language) {
        return languages.contains(language);
    }

    /**
     * A word list with all forms of its entries.
     *
     * @param language a document's language, such as {@code en} or {@code en-GB}
     * @param lexicon the list's name
     * @return null where the language has no such list
     * @throws InvalidInputException where its file is wrong
     */
    public @Nullable Words words(String language, String lexicon) {
        Lexicon found = find(language, lexicon);
        if (found == null) {
            return null;
        }
        return words.computeIfAbsent(key(base(language), lexicon), key -> found.words());
    }

    /** The list as it is written; null where the language has none of that name. */
    @Nullable
    Lexicon find(String language, String lexicon) {
        String base = base(language);
        if (!languages.contains(base) || !NAME.matcher(lexicon).matches()) {
            return null;
        }
        return lexicons.computeIfAbsent(key(base, lexicon), key -> Optional.ofNullable(read(base, lexicon)))
                .orElse(null);
    }

    /** The language that word lists go by: {@code en} for {@code en-GB}. */
    static String base(String language) {
        int end = 0;
        while (end < language.length() && Character.isLetter(language.charAt(end))) {
            end++;
        }
        return language.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private @Nullable Lexicon read(String language, String lexicon) {
        if (folder == null) {
            String resource = "rules/lexicons/" + language + "/" + lexicon + ".txt";
            byte[] bytes = Resources.read(resource);
            return bytes == null ? null : LexiconReader.read(resource, language, bytes);
        }
        Path file = folder.resolve(language).resolve(lexicon + ".txt");
        if (Files.isRegularFile(file)) {
            try (InputStream stream = Files.newInputStream(file)) {
                return LexiconReader.read(file.toString(), language, stream.readNBytes(LexiconReader.MOST_BYTES + 1));
            } catch (IOException e) {
                throw new InvalidInputException(
                        List.of(new Problem(Location.of(file.toString()), "the lexicon cannot be read: " + e)));
            }
        }
        return fallback == null ? null : fallback.find(language, lexicon);
    }

    private static String key(String language, String lexicon) {
        return language + "/" + lexicon;
    }
}
