package org.goalkeeper.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Win the   Hearts!               | win hearts
                    „Die“ the an Öffnung            | die öffnung
                    Net-Promoter-Score              | net promoter score
                    Jo’s team's tickets             | jos teams tickets
                    ＡＢＣ ﬁne                       | abc fine
                    Raise it from 1.5 to 1,000 %    | raise it from 1 5 to 1 000
                    Earn €5m + more                 | earn €5m + more
                    The a an                        | ''
                    ??? 🚀                          | ''
                    """)
    void normalisesTitles(String title, String key) {
        assertThat(TitleKey.of(title, Draft.ENGLISH)).isEqualTo(key);
        assertThat(TitleKey.hash(title, Draft.ENGLISH)).isEqualTo(TitleKey.hash(key, Draft.ENGLISH));
        assertThat(TitleKey.hash(title, Draft.ENGLISH) == 0).isEqualTo(key.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Increase revenue, revenue",
        "Rolling revenue, rolling revenue",
        "Keep the revenue 2026, revenue",
        "Keep 50, ''",
        "Revenue increase, revenue increase",
    })
    void stripsVerbAndNumbers(String title, String bare) {
        assertThat(TitleKey.bare(TitleKey.of(title, Draft.ENGLISH), Draft.ENGLISH))
                .isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({
        "Win, 1",
        "Win the hearts, 3",
        "'Win – the hearts!', 3",
        "Don't re-launch B2B at 24/7, 6",
        "From 1.5 to 1'000, 4",
        "'', 0",
        "???, 0",
        "Öffne Türen, 2",
    })
    void countsWords(String title, int words) {
        assertThat(Title.count(title)).isEqualTo(words);
        assertThat(Title.of(title).size()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"'  „Launch“ it', Launch", "'', ''", "–, ''"})
    void findsTheOpeningWordAsWritten(String title, String word) {
        assertThat(Title.openingWord(title)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "Roll out 20 webinars for all new shops, 20 webinars for all",
        "Hold 20 webinars, 20 webinars",
        "20 webinars, webinars",
        "1.5 more webinars, more webinars",
        "Webinars, webinars",
        "Help, ''",
        "'', ''",
    })
    void leadsWithTheWordsAfterTheVerbOrNumber(String title, String words) {
        assertThat(String.join(" ", Title.of(title).leadWords(Draft.ENGLISH))).isEqualTo(words);
    }

    @Test
    void listsOpeningsAndPhrasesOfFewWords() {
        Title title = Title.of("Roll OUT, now");
        assertThat(title.openings()).containsExactly("roll", "roll out", "roll out now");
        assertThat(title.phrases()).containsExactly("roll", "roll out", "roll out now", "out", "out now", "now");
        assertThat(Title.of("a b c d e").phrases()).hasSize(4 + 4 + 3 + 2 + 1).doesNotContain("a b c d e");
        assertThat(Title.of("").openings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reach X% of it", "Reach X%.", "(X%)", "by X%,"})
    void keepsThePercentSignOfAToken(String title) {
        assertThat(Tokens.of(title)).contains("X%");
    }

    @Test
    void listsTokensAsWrittenAndWithoutPunctuation() {
        assertThat(Tokens.of("Do [TBD] ??? Lorem ipsum."))
                .containsExactly(
                        "Do",
                        "Do [TBD]",
                        "Do [TBD",
                        "[TBD]",
                        "TBD",
                        "[TBD] ???",
                        "???",
                        "??? Lorem",
                        "Lorem",
                        "Lorem ipsum.",
                        "Lorem ipsum",
                        "ipsum.",
                        "ipsum");
    }
}
