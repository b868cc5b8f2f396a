package org.goalkeeper.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyResultTimeTest {

    private final Draft draft = new Draft();
    private final Draft.KeyResultDraft keyResult = draft.objective("o", "O").keyResult("k", "K");

    @ParameterizedTest
    @CsvSource({
        ", , , ",
        "2026-10-01, 2026-12-31, , ",
        "2026-09-30, 2026-12-31, startDate, 2026-10-01",
        "2027-01-01, , startDate, 2026-12-31",
        "2026-09-30, 2027-01-01, dueDate, 2026-12-31",
        ", 2026-09-30, dueDate, 2026-10-01",
    })
    void tellsWhichDateLiesOutsideTheCycle(String start, String due, String property, LocalDate clamped) {
        keyResult.time(start, due);
        LinkedKeyResult linked = draft.link("2026-11-15").keyResult("k");
        assertThat(linked.dateOutsideCycle()).isEqualTo(property);
        assertThat(linked.clampedDate()).isEqualTo(clamped);
    }

    @Test
    void knowsNoDatesOfAMissingCycle() {
        draft.cycle = null;
        keyResult.time("1999-01-01", null).kpi("kpi");
        draft.kpi("kpi", "Kpi").reading("2026-11-01", "5");
        LinkedKeyResult linked = draft.link("2026-11-15").keyResult("k");
        assertThat(linked.dateOutsideCycle()).isNull();
        assertThat(linked.days()).isNull();
        assertThat(linked.elapsed()).isNull();
        assertThat(linked.cycleElapsed()).isNull();
        assertThat(linked.current()).as("a reading of no known cycle").isNull();
        assertThat(linked.kpiStartReading()).as("without a cycle, up to asOf").isEqualTo("5");
    }

    @Test
    void takesTheLatestCheckInThatStatesAValueAsCurrent() {
        keyResult
                .kpi("kpi")
                .checkIn("2026-10-09", "7", null, null)
                .checkIn("2026-10-08", "6", null, null)
                .checkIn("2026-10-10", null, "0.5", "call")
                .checkIn("2026-12-01", "99", null, null);
        draft.kpi("kpi", "Kpi").reading("2026-11-01", "5");
        LinkedKeyResult linked = draft.link("2026-11-15").keyResult("k");
        assertThat(linked.current()).isEqualTo("7");
        assertThat(linked.lastCheckIn()).isEqualTo("2026-10-10");
        assertThat(linked.checkInCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, ", "2026-10-01, 5", "2026-11-15, 5", "2026-11-16, "})
    void takesTheKpisLatestReadingInTheCycleAsCurrent(String day, String expected) {
        keyResult.kpi("kpi");
        draft.kpi("kpi", "Kpi").reading(day, "5");
        assertThat(draft.link("2026-11-15").keyResult("k").current()).isEqualTo(Draft.number(expected));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, 5", "2026-10-01, 5", "2026-10-02, "})
    void takesTheKpisLastReadingUpToTheCyclesStartAsItsStart(String day, String expected) {
        keyResult.kpi("kpi");
        draft.kpi("kpi", "Kpi").reading(day, "5");
        assertThat(draft.link("2026-11-15").keyResult("k").kpiStartReading()).isEqualTo(Draft.number(expected));
    }

    @ParameterizedTest
    @CsvSource({"'1 1 1', 3", "'2 1 1', 2", "'1 1 1.0', 3", "'1 1 -', 0", "'1 - 1', 1", "'', 0"})
    void countsTheLastCheckInsOfOneValue(String values, int expected) {
        int day = 1;
        for (String value : values.isEmpty() ? new String[0] : values.split(" ")) {
            keyResult.checkIn("2026-10-0" + day++, value.equals("-") ? null : value, null, null);
        }
        assertThat(draft.link("2026-11-15").keyResult("k").unchangedCheckIns()).isEqualTo(expected);
    }

    @Test
    void countsDaysFromTheStartWhereNobodyCheckedIn() {
        assertThat(draft.link("2026-10-11").keyResult("k").daysSinceCheckIn()).isEqualTo(10);
        keyResult.time("2026-10-05", null);
        assertThat(draft.link("2026-10-11").keyResult("k").daysSinceCheckIn()).isEqualTo(6);
    }
}
