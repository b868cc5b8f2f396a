package org.goalkeeper.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goalkeeper.rule.Words;
import org.goalkeeper.source.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconsTest {

    @TempDir
    Path folder;

    @Test
    void readsEntriesMeaningsAndInflection() throws IOException {
        write("en/moves.txt", "#! verbs\n# what grows\ngrow = increase\n\n  Cut  Down = decrease\r\n");

        Words words = Lexicons.of(folder).words("en", "moves");

        assertThat(words).isNotNull();
        assertThat(words.meanings())
                .containsEntry("growing", "increase")
                .containsEntry("cuts down", "decrease")
                .hasSize(6);
    }

    @Test
    void foldsCaseAndCompatibilityForms() throws IOException {
        write("en/units.txt", "\uFEFFＫＧ\nÖL\n");

        Words words = Lexicons.of(folder).words("en", "units");

        assertThat(words).isNotNull();
        assertThat(words.meanings()).containsOnlyKeys("kg", "öl");
    }

    @Test
    void hasNoListInALanguageWithoutIts() throws IOException {
        write("en/moves.txt", "grow");

        assertThat(Lexicons.of(folder).words("fr", "moves")).isNull();
        assertThat(Lexicons.of(folder).words("../en", "moves")).isNull();
        assertThat(Lexicons.of(folder).words("en", "../en/moves")).isNull();
    }

    @Test
    void takesTheListOfTheLanguageForItsRegions() throws IOException {
        write("en/moves.txt", "grow");
        Lexicons lexicons = Lexicons.of(folder);

        assertThat(lexicons.words("en-GB", "moves"))
                .isSameAs(lexicons.words("en", "moves"))
                .isNotNull();
    }

    @Test
    void readsAListOnce() throws IOException {
        write("en/moves.txt", "grow");
        Lexicons lexicons = Lexicons.of(folder);

        assertThat(lexicons.words("en", "moves")).isSameAs(lexicons.words("en", "moves"));
    }

    @Test
    void knowsTheLanguagesOfAPack() throws IOException {
        write("fr/moves.txt", "grandir");

        assertThat(Lexicons.of(folder).languages()).containsExactly("de", "en", "fr");
        assertThat(Lexicons.of(folder.resolve("none"))).isSameAs(Lexicons.builtIn());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#! verb\\ngrow | 1:1: `verb` is no inflection: expected `#! verbs` or `#! nouns`: did you mean `verbs`?",
                "grow\\n#! verbs | 2:1: `#!` asks for inflection in the first line only: move it there",
                "grow\\nGROW | 2:1: `grow` is listed twice: delete one",
                "grow\\n= increase | 2:1: `= increase` is no entry: expected one or a few words"
            })
    void saysWhatIsWrongWithAList(String text, String problem) throws IOException {
        write("en/moves.txt", text.replace("\\n", "\n"));

        assertThatThrownBy(() -> Lexicons.of(folder).words("en", "moves"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("moves.txt:" + problem);
    }

    @Test
    void refusesAListThatIsNotUtf8() throws IOException {
        Files.createDirectories(folder.resolve("en"));
        Files.write(folder.resolve("en/moves.txt"), "öl".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Lexicons.of(folder).words("en", "moves")).hasMessageContaining("is not UTF-8");
    }

    @Test
    void refusesAListThatIsTooLong() throws IOException {
        write("en/moves.txt", "#".repeat(LexiconReader.MOST_BYTES + 1));

        assertThatThrownBy(() -> Lexicons.of(folder).words("en", "moves")).hasMessageContaining("split it");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
