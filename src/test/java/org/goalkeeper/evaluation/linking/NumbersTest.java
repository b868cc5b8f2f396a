package org.goalkeeper.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goalkeeper.goal.KeyResultType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 10, 7, 0.7",
        "0.1, 0.3, 0.24, 0.7",
        "100, 1000, 730, 0.7",
        "10, 0, 3, 0.7",
        "-10, 0, -3, 0.7",
        "0, 3, 2.1, 0.7",
        "0, 1e300, 7e299, 0.7",
        "1234567890123456789012345678901234, 2234567890123456789012345678901234, 1934567890123456789012345678901234, 0.7",
        "0, 3, 1, 0.333333333",
        "0, 3, 2, 0.666666667",
        "0, 10, -5, -0.5",
        "0, 10, 15, 1.5",
        "0, 2000000000, 1, 0.000000000",
        "0, 2000000000, 3, 0.000000002",
    })
    void measuresProgressExactly(String baseline, String target, String current, BigDecimal expected) {
        assertThat(keyResult(baseline, target, current).progress()).isEqualByComparingTo(expected);
    }

    @Test
    void neverPutsSevenTenthsAboveSevenTenths() {
        for (int i = 1; i <= 1000; i++) {
            BigDecimal step = new BigDecimal(i).movePointLeft(3);
            LinkedKeyResult keyResult = keyResult(
                    step.toString(),
                    step.add(new BigDecimal(10)).toString(),
                    step.add(new BigDecimal(7)).toString());
            assertThat(keyResult.progress()).isEqualByComparingTo("0.7");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1.0, 1", ", 10, 5", "0, , 5", "0, 10, "})
    void knowsNoProgressWithoutThreeDifferentNumbers(String baseline, String target, String current) {
        LinkedKeyResult keyResult = keyResult(baseline, target, current);
        assertThat(keyResult.progress()).isNull();
        assertThat(keyResult.clippedProgress()).isNull();
        assertThat(keyResult.effectiveScore()).isNull();
        assertThat(keyResult.scoreGap()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"-5, 0", "0, 0", "4, 0.4", "10, 1", "15, 1"})
    void clipsProgressForTheEffectiveScore(String current, BigDecimal expected) {
        LinkedKeyResult keyResult = keyResult("0", "10", current);
        assertThat(keyResult.clippedProgress()).isEqualByComparingTo(expected);
        assertThat(keyResult.effectiveScore()).isEqualByComparingTo(expected);
    }

    @Test
    void givesAMilestoneNoProgressButItsScore() {
        Draft draft = new Draft();
        Draft.KeyResultDraft milestone =
                draft.objective("o", "O").keyResult("k", "K").numbers("0", "10", "5");
        milestone.type = KeyResultType.MILESTONE;
        milestone.score = new BigDecimal("1");
        LinkedKeyResult linked = draft.link("2026-11-15").keyResult("k");
        assertThat(linked.progress()).isNull();
        assertThat(linked.effectiveScore()).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 0",
        "2026-10-01, 0",
        "2026-10-02, 0.010869565",
        "2026-11-16, 0.5",
        "2026-12-31, 0.989130435",
        "2027-01-01, 1",
        "2027-06-01, 1",
    })
    void measuresTheShareOfASpanThatHasPassed(LocalDate day, BigDecimal expected) {
        assertThat(Numbers.elapsed(day, Draft.START, Draft.END)).isEqualByComparingTo(expected);
    }

    @Test
    void knowsNoShareOfASpanWithoutEndsOrWithCrossedOnes() {
        assertThat(Numbers.elapsed(Draft.START, null, Draft.END)).isNull();
        assertThat(Numbers.elapsed(Draft.START, Draft.START, null)).isNull();
        assertThat(Numbers.elapsed(Draft.START, Draft.END, Draft.START)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"10, 7, 3", "-1, 1, 2", "0.1234567895, 0, 0.123456790", "0.1234567885, 0, 0.123456788"})
    void measuresDistancesHalfEven(BigDecimal a, BigDecimal b, BigDecimal expected) {
        assertThat(Numbers.distance(a, b)).isEqualByComparingTo(expected);
    }

    private static LinkedKeyResult keyResult(String baseline, String target, String current) {
        Draft draft = new Draft();
        draft.objective("o", "O").keyResult("k", "K").numbers(baseline, target, current);
        return draft.link("2026-11-15").keyResult("k");
    }
}
