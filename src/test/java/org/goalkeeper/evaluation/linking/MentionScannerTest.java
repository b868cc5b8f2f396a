package org.goalkeeper.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.goalkeeper.rule.Settings;
import org.goalkeeper.rule.vocabulary.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionScannerTest {

    private final MentionScanner scanner =
            new MentionScanner(List.of(new MentionRequest(0, "pay-words", 0), new MentionRequest(1, "pay-ties", 1)));
    private final Settings settings = new Settings(new boolean[] {true, true}, new Object[] {
        Draft.words("bonus", "pay raise", "a raise", "größe"), Draft.words("tied", "in return", "pay")
    });

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Win shops                                | ''
                    The BONUS is tied, to it                 | pay-words:bonus@1-1 pay-ties:tied@3-3
                    Bonuses                                  | ''
                    Pay-raise or bonus-tied                  | pay-words:pay raise@0-1 pay-ties:pay@0-0 pay-words:bonus@3-3 pay-ties:tied@4-4
                    a raise: in return a pay                 | pay-words:a raise@0-1 pay-ties:in return@2-3 pay-ties:pay@5-5
                    Die GRÖSSE und Größe                     | pay-words:größe@1-1 pay-words:größe@3-3
                    in the return                            | ''
                    ends in                                  | ''
                    """)
    void findsEntriesAsWholeWords(String title, String expected) {
        assertThat(mentions(title, null, settings)).isEqualTo(expected);
    }

    @Test
    void looksIntoNotesToo() {
        assertThat(mentions("Bonus", "a bonus", settings)).isEqualTo("pay-words:bonus@0-0 pay-words:bonus@1-1");
    }

    @Test
    void leavesRulesThatAreOffAlone() {
        Settings off =
                new Settings(new boolean[] {false, true}, new Object[] {Draft.words("bonus"), Draft.words("tied")});
        assertThat(mentions("Bonus tied", null, off)).isEqualTo("pay-ties:tied@1-1");
    }

    @Test
    void findsNothingWhereTheLanguageHasNoLexicon() {
        Settings none = new Settings(new boolean[] {true, true}, new Object[] {null, null});
        assertThat(mentions("Bonus tied", null, none)).isEmpty();
    }

    @Test
    void keepsTheListsOfTeamsApart() {
        Settings other = new Settings(new boolean[] {true, true}, new Object[] {Draft.words("salary"), null});
        Draft draft = new Draft();
        draft.objective("o-1", "Bonus and salary").team("a");
        draft.objective("o-2", "Bonus and salary").team("b");
        LinkedGoalSet linked = draft.link("2026-11-15", null, scanner, team -> "a".equals(team) ? other : settings);
        assertThat(linked.facts(Mention.class))
                .extracting(fact -> ((Mention) fact).text())
                .containsExactly("salary", "bonus");
    }

    private String mentions(String title, String notes, Settings held) {
        Draft draft = new Draft();
        draft.objective("o-1", title).notes = notes;
        return draft.link("2026-11-15", null, scanner, team -> held).facts(Mention.class).stream()
                .map(fact -> (Mention) fact)
                .map(m -> m.lexicon() + ":" + m.text() + "@" + m.firstWord() + "-" + m.lastWord())
                .collect(Collectors.joining(" "));
    }
}
