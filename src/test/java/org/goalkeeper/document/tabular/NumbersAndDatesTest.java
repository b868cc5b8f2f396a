package org.goalkeeper.document.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goalkeeper.document.tabular.Tabular.goals;
import static org.goalkeeper.document.tabular.Tabular.problems;

import java.time.LocalDate;
import java.util.List;
import org.goalkeeper.goal.KeyResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersAndDatesTest {
    private static final TabularOptions DETECT = TabularOptions.detect();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234,5      | 1234.5
            1,234.5      | 1234.5
            1.234.567    | 1234567
            1,234,567    | 1234567
            12,34,567.8  | 1234567.8
            1 234 567,25 | 1234567.25
            1'234.50     | 1234.5
            1 234,567    | 1234.567
            0,125        | 0.125
            .5           | 0.5
            -12          | -12
            −3,5         | -3.5
            1234,567     | 1234.567
            1e3          | 1000
            45%          | 45
            $1,200.50    | 1200.5
            1.200,50 €   | 1200.5
            EUR 12       | 12
            -$5          | -5
            """)
    void readsNumberThatLeavesNoChoice(String text, String number) {
        assertThat(keyResult(text, DETECT).target()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,23,4",
                "12.34.56",
                "1.2.3,4",
                "--5",
                "1,2,3",
                "abc",
                "5 leads",
                "12 34",
                ",",
                "0x10",
                "NaN",
                "Infinity",
                "1e99999",
                "12345678901234567890123456789012345",
                "1e301",
                "$5 EUR"
            })
    void reportsWhatIsNoNumber(String text) {
        assertThat(problems(csv(text))).singleElement().asString().startsWith("goals.csv:2:4: `target` `");
    }

    @Test
    void readsOpenNumberByOthersThatDecide() {
        assertThat(goals("title,objective,target,baseline\nA,x,\"1,234\",2.5\n")
                        .keyResults()
                        .get(0)
                        .target())
                .isEqualByComparingTo("1234");
        assertThat(goals("title,objective,target,baseline\nA,x,\"1,234\",\"2,5\"\n")
                        .keyResults()
                        .get(0)
                        .target())
                .isEqualByComparingTo("1.234");
    }

    @Test
    void asksForDecimalMarkWhereNothingDecides() {
        assertThat(problems(csv("1,234")))
                .containsExactly("goals.csv:2:4: `target` `1,234` may have a decimal mark or grouped digits;"
                        + " say which with --decimal comma|point.");
        assertThat(keyResult("1,234", DETECT.withDecimal(DecimalMark.POINT)).target())
                .isEqualByComparingTo("1234");
        assertThat(keyResult("1,234", DETECT.withDecimal(DecimalMark.COMMA)).target())
                .isEqualByComparingTo("1.234");
        assertThat(problems(csv("12,5"), DETECT.withDecimal(DecimalMark.POINT)))
                .containsExactly("goals.csv:2:4: `target` `12,5`; expected a number with a decimal point.");
    }

    @Test
    void keepsUnitThatStandsBesideNumber() {
        assertThat(keyResult("45%", DETECT).unit()).isEqualTo("%");
        assertThat(keyResult("$1,200.50", DETECT).unit()).isEqualTo("$");
        assertThat(keyResult("EUR 12", DETECT).unit()).isEqualTo("EUR");
        assertThat(keyResult("12", DETECT).unit()).isNull();
        assertThat(goals("title,objective,target,unit\nA,x,$5,USD\n")
                        .keyResults()
                        .get(0)
                        .unit())
                .isEqualTo("USD");
    }

    @Test
    void readsSharesAsFractionsOrPercentages() {
        KeyResult keyResult = goals("title,objective,confidence,score\nA,x,45%,\"0,7\"\n")
                .keyResults()
                .get(0);
        assertThat(keyResult.confidence()).isEqualByComparingTo("0.45");
        assertThat(keyResult.score()).isEqualByComparingTo("0.7");
        assertThat(problems("title,objective,confidence\nA,x,120%\nB,x,7\nC,x,$0.5\n"))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-31                | 2026-12-31
            2026/2/1                  | 2026-02-01
            2026.02.01                | 2026-02-01
            31/12/2026                | 2026-12-31
            31.12.2026                | 2026-12-31
            12/31/2026                | 2026-12-31
            12-31-2026 00:00          | 2026-12-31
            5/5/2026                  | 2026-05-05
            2026-12-31T23:59:59Z      | 2026-12-31
            2026-12-31 10:00:00 +0200 | 2026-12-31
            Dec 31, 2026              | 2026-12-31
            31 December 2026          | 2026-12-31
            1-Oct-2026                | 2026-10-01
            """)
    void readsDateThatLeavesNoChoice(String text, LocalDate date) {
        assertThat(due(text, DETECT)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tomorrow", "2026-02-30", "32/13/2026", "Q4 2026", "46387", "2026", "31/12-2026", "1 Foo 2026"})
    void reportsWhatIsNoDate(String text) {
        assertThat(problems("title,objective,dueDate\nA,x," + text + "\n"))
                .singleElement()
                .asString()
                .startsWith("goals.csv:2:3: `dueDate` `" + text);
    }

    @Test
    void readsOpenDateByOthersThatDecide() {
        String csv = "title,objective,startDate,dueDate\nA,x,03/04/2026,%s\n";
        assertThat(start(csv.formatted("30/04/2026"))).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(start(csv.formatted("04/30/2026"))).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    void asksForDateOrderWhereNothingDecides() {
        String open = "03/04/2026";
        String asked = "goals.csv:2:3: `dueDate` `" + open
                + "` can be read in more than one way; say how with --date-order dmy|mdy|ymd.";
        assertThat(problems("title,objective,dueDate\nA,x," + open + "\nB,x,Oct 30 2026\n"))
                .containsExactly(asked);
        assertThat(problems("title,objective,dueDate\nA,x," + open + "\nB,x,30/1/2026\nC,x,1/30/2026\n"))
                .containsExactly(asked);
        assertThat(due(open, DETECT.withDateOrder(DateOrder.DMY))).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(due(open, DETECT.withDateOrder(DateOrder.MDY))).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    void readsTwoDigitYearsOnlyInAnOrderThatIsSet() {
        assertThat(problems("title,objective,dueDate\nA,x,31.12.26\n"))
                .singleElement()
                .asString()
                .contains("--date-order");
        assertThat(due("31.12.26", DETECT.withDateOrder(DateOrder.DMY))).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(due("26-12-31", DETECT.withDateOrder(DateOrder.YMD))).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    private static String csv(String target) {
        return "id,title,objective,target\nk,A,x,\"" + target + "\"\n";
    }

    private static KeyResult keyResult(String target, TabularOptions options) {
        return goals(csv(target), options).keyResults().get(0);
    }

    private static LocalDate due(String text, TabularOptions options) {
        List<KeyResult> keyResults = goals("title,objective,dueDate\nA,x,\"" + text + "\"\n", options)
                .keyResults();
        return keyResults.get(0).dueDate();
    }

    private static LocalDate start(String csv) {
        return goals(csv).keyResults().get(0).startDate();
    }
}
