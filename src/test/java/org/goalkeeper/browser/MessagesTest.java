package org.goalkeeper.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of a page comes from the messages. */
class MessagesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9.-]+)");
    /** A key that is put together, such as {@code #{${'stage.' + word}}}; also ends of choices such as {@code 'a.b'}. */
    private static final Pattern PART = Pattern.compile("'([a-z][a-zA-Z0-9-]*\\.(?:[a-zA-Z0-9-]+\\.?)*)'");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHasNoWordsOfItsOwn(Path template) throws IOException {
        String text = Files.readString(template)
                .replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("<!DOCTYPE html>", "")
                .replaceAll("\\[\\[.*?]]", "")
                .replaceAll("<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>", "");

        assertThat(text.replaceAll("[\\s/]", "")).isEmpty();
        assertThat(Files.readString(template)).doesNotContainPattern("\\s(?:title|placeholder|aria-label|alt)=\"[^\"]");
    }

    /** Only what has arguments is a format, in which an apostrophe is written twice. */
    @Test
    void anApostropheIsWrittenTwiceJustWhereAMessageHasArguments() throws IOException {
        messages().forEach((key, message) -> {
            String text = String.valueOf(message);
            if (text.matches("(?s).*\\{\\d.*")) {
                assertThat(text.replace("''", "")).as("%s", key).doesNotContain("'");
            } else {
                assertThat(text).as("%s", key).doesNotContain("''");
            }
        });
    }

    @Test
    void everyMessageThatATemplateAsksForIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        Properties messages = messages();
        for (Path template : templates()) {
            Matcher keys = KEY.matcher(Files.readString(template));
            while (keys.find()) {
                if (!messages.containsKey(keys.group(1))) {
                    missing.add(keys.group(1) + " of " + template);
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everyMessageIsAskedFor() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path template : templates()) {
            String text = Files.readString(template);
            KEY.matcher(text).results().forEach(found -> asked.add(found.group(1)));
            PART.matcher(text).results().forEach(found -> asked.add(found.group(1)));
        }

        Set<String> idle = new TreeSet<>(messages().stringPropertyNames());
        idle.removeIf(key -> asked.stream().anyMatch(one -> one.endsWith(".") ? key.startsWith(one) : key.equals(one)));

        assertThat(idle).isEmpty();
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (Reader in = new InputStreamReader(
                MessagesTest.class.getResourceAsStream("/messages.properties"), StandardCharsets.UTF_8)) {
            messages.load(in);
        }
        return messages;
    }
}
