package org.goalkeeper.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goalkeeper.goal.HealthyRange;
import org.goalkeeper.goal.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingLogTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    @ParameterizedTest
    @CsvSource({
        "'1 6 6', , 5, 2, 0",
        "'6 6 5', , 5, 0, 1",
        "'5 5 5', , 5, 0, 3",
        "'6 6 6', , 5, 3, 0",
        "'6 4 6', 5, , 0, 1",
        "'1 9 5', 2, 8, 0, 1",
        "'5 1 9', 2, 8, 2, 0",
        "'1 9 5', , , 0, 0",
        "'1 9 5', 8, 2, 0, 0",
        "'', , 5, 0, 0",
    })
    void countsTheLastReadingsOutsideAndInsideTheRange(
            String values, BigDecimal min, BigDecimal max, int unhealthy, int healthy) {
        ReadingLog log = log(values, new HealthyRange(min, max));
        assertThat(log.unhealthyRun()).isEqualTo(unhealthy);
        assertThat(log.healthyRun()).isEqualTo(healthy);
    }

    @Test
    void countsNothingWithoutARange() {
        assertThat(log("1 9", null).unhealthyRun()).isZero();
        assertThat(log("1 9", null).healthyRun()).isZero();
        assertThat(log("1 9", null).unhealthySince()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'1 2 3', 1, 3",
        "'3 2 1', -1, 3",
        "'9 1 2', 1, 2",
        "'1 2 2', 0, 0",
        "'2 2 3', 1, 2",
        "'1', 0, 0",
        "'', 0, 0",
    })
    void measuresTheTrend(String values, int trend, int length) {
        ReadingLog log = log(values, null);
        assertThat(log.trend()).isEqualTo(trend);
        assertThat(log.trendLength()).isEqualTo(length);
    }

    @Test
    void beginsTheUnhealthyRunAtItsFirstReading() {
        assertThat(log("6 1 6 6", new HealthyRange(null, new BigDecimal(5))).unhealthySince())
                .isEqualTo(FIRST.plusDays(2));
    }

    @Test
    void ordersByDateAndTakesTheLaterOfOneDayAsLatest() {
        List<Reading> readings = List.of(reading(3, "3"), reading(1, "1"), reading(3, "4"), reading(9, "9"));
        ReadingLog log = new ReadingLog(readings, FIRST.plusDays(8), null);
        assertThat(log.all())
                .extracting(Reading::value)
                .extracting(BigDecimal::intValue)
                .containsExactly(1, 3, 4);
        assertThat(log.latest().value()).isEqualTo("4");
    }

    @Test
    void findsTheLastReadingUpToADay() {
        ReadingLog log = log("1 2 3", null);
        assertThat(log.lastUpTo(FIRST.minusDays(1))).isNull();
        assertThat(log.lastUpTo(FIRST).value()).isEqualTo("1");
        assertThat(log.lastUpTo(FIRST.plusDays(1)).value()).isEqualTo("2");
        assertThat(log.lastUpTo(FIRST.plusDays(99)).value()).isEqualTo("3");
    }

    private static ReadingLog log(String values, HealthyRange range) {
        List<Reading> readings = new ArrayList<>();
        for (String value : values.isEmpty() ? new String[0] : values.split(" ")) {
            readings.add(reading(readings.size(), value));
        }
        return new ReadingLog(readings, FIRST.plusDays(100), range);
    }

    private static Reading reading(int day, String value) {
        return new Reading(FIRST.plusDays(day), new BigDecimal(value));
    }
}
